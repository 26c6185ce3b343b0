package org.caseload.request.batch;

import org.caseload.request.balancerequest.Outcome;

/** Takes a transaction back and carries out of it what was found; it never gets further than this room. */
final class TakenBack extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Outcome outcome;

    TakenBack(Outcome outcome) {
        super("taken back", null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
