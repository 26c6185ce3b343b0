package org.caseload.staff.caseboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A live request on the board.
 *
 * @param individualId absent for Human Resources
 * @param caseManagerName absent where we do not know the name
 * @param supervisorId of the Case Manager's team; absent where there is none
 * @param stage where it stands
 * @param enteredAt when the request was submitted; absent until we have heard
 * @param since when it reached the stage
 * @param daysInStage full days
 * @param newCaseManagerId absent where no target is set
 * @param targetDate absent where no target is set
 */
record CardView(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        String caseManagerName,
        UUID supervisorId,
        String reason,
        Stage stage,
        Instant enteredAt,
        Instant since,
        long daysInStage,
        UUID newCaseManagerId,
        LocalDate targetDate) {

    static CardView of(CardRow row, long daysInStage, boolean withIndividual) {
        return new CardView(
                row.requestId(),
                withIndividual ? row.individualId() : null,
                row.caseManagerId(),
                row.caseManagerName(),
                row.supervisorId(),
                row.reason(),
                row.stage(),
                row.enteredAt(),
                row.since(),
                daysInStage,
                row.newCaseManagerId(),
                row.targetDate());
    }
}
