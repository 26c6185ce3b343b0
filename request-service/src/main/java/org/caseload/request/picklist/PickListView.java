package org.caseload.request.picklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.staff.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for a pick list as its readers see it.
 *
 * @param pickListRequestId of this request
 * @param caseManagerId the Individual's current Case Manager, who owes the MCR
 * @param askedBy who asked
 * @param receivedOn the day on which it came in
 * @param mcrDueOn two business days after it (R-PICK-1)
 * @param mcrCompletedAt absent as long as the MCR is due
 * @param overdue whether the MCR should be complete by now
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

    @Schema(name = "PickListRequestAction")
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
