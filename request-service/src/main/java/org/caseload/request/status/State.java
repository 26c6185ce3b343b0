package org.caseload.request.status;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a balance request stands. After submission it is a copy of what events said; across topics these have no order,
 * so a state counts by its rank and never goes back.
 */
@Schema(name = "BalanceRequestState")
public enum State {
    DRAFT(0),
    SUBMITTED(1),
    IN_APPROVAL(2),
    UNDER_REVIEW(3),
    APPROVED(4),
    LISTED(5),
    TARGETED(5),
    COMPLETED(9),
    REMOVED(9),
    CLOSED(9),
    DENIED(9),
    WITHDRAWN(9);

    /** Those that take the Individual's one slot (R-REQ-2). */
    public static final Set<State> LIVE = EnumSet.range(SUBMITTED, TARGETED);

    private static final int TERMINAL = 9;

    private final int rank;

    State(int rank) {
        this.rank = rank;
    }

    public boolean isTerminal() {
        return rank == TERMINAL;
    }

    /** Whether the last step of approval has been decided. */
    public boolean isDecided() {
        return rank >= APPROVED.rank;
    }

    /** Where a request in this state stands once it hears of the next: LISTED and TARGETED may follow each other. */
    public State hearing(State next) {
        boolean further = next.rank > rank || next.rank == rank && !isTerminal();
        return further ? next : this;
    }
}
