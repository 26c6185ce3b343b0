package org.caseload.request.picklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.staff.Scope;

/**
 * A request for a pick list as its readers see it.
 *
 * @param caseManagerId the Individual's current Case Manager, who owes the MCR
 * @param mcrCompletedAt absent as long as the MCR is due
 */
record PickListView(
        UUID pickListRequestId,
        UUID individualId,
        UUID caseManagerId,
        PickListRequest.AskedBy askedBy,
        LocalDate receivedOn,
        LocalDate mcrDueOn,
        Instant mcrCompletedAt,
        boolean overdue,
        List<Action> allowedActions) {

    enum Action {
        CONFIRM_MCR
    }

    static PickListView of(PickListRequest request, IndividualFile file, Scope scope, LocalDate today) {
        boolean completed = request.mcrCompletedAt != null;
        return new PickListView(
                request.id,
                request.individualId,
                file.caseManagerId(),
                request.askedBy,
                request.receivedOn,
                request.mcrDueOn,
                request.mcrCompletedAt,
                PickListPolicy.isOverdue(request.mcrDueOn, completed, file.isServed(), today),
                !completed && scope.actsFor(file.line()) ? List.of(Action.CONFIRM_MCR) : List.of());
    }
}
