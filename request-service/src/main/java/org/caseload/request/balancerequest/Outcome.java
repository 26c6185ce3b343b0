package org.caseload.request.balancerequest;

import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.Violation;

/** What became of an ask to enter, change or submit a request. */
public sealed interface Outcome {

    record Done(UUID requestId) implements Outcome {}

    record Refused(List<BrokenRule> broken) implements Outcome {}

    record Unacceptable(List<Violation> violations) implements Outcome {}
}
