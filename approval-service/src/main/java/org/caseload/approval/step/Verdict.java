package org.caseload.approval.step;

import java.util.List;
import org.caseload.chassis.http.BrokenRule;

/** What the rules say to an intention. */
public sealed interface Verdict {

    record Allowed() implements Verdict {}

    /** @param broken every broken rule, in the policy's order */
    record Refused(List<? extends BrokenRule> broken) implements Verdict {}

    static Verdict of(List<? extends BrokenRule> broken) {
        return broken.isEmpty() ? new Allowed() : new Refused(broken);
    }
}
