package org.caseload.request.batch;

import java.util.List;
import org.caseload.chassis.http.Violation;
import org.caseload.request.balancerequest.Outcome;

/** Everything that kept an Individual's request from being entered. */
record Why(List<Violation> violations) {

    /** Null where nothing did. */
    static Why of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> null;
            case Outcome.Refused(var broken) ->
                new Why(broken.stream().map(Violation::of).toList());
            case Outcome.Unacceptable(var violations) -> new Why(violations);
        };
    }

    /** It failed for no fault of who asked. */
    static Why failed() {
        return new Why(List.of(new Violation(null, null, "could not be entered, send it again later", null)));
    }
}
