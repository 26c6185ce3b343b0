package org.caseload.request.batch;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.text.Line;
import org.caseload.request.reason.Reasons;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A caseload to be put forward.
 *
 * @param reason CM_SEPARATION
 * @param details as its schema in the catalogue asks for
 * @param declaration of R-REQ-3, for every one of them
 * @param dryRun whether to tell only what would happen
 * @param caseManagerId whose caseload
 */
@Schema(examples = """
        {"caseManagerId": "019a1c00-0000-7000-8000-0000000000c1", "reason": "CM_SEPARATION",
         "details": {"lastWorkingDay": "2026-11-27", "separation": "RESIGNATION"},
         "declaration": {"notForDifficultyOrNeeds": true}, "dryRun": true}""")
record NewBatch(
        @NotNull UUID caseManagerId,

        @NotNull(message = "R-RSN-1: a request has a reason of the catalogue") @Line
        String reason,

        Map<String, Object> details,
        Declaration declaration,
        @NotNull Boolean dryRun) {

    Batch.Order order(UUID by, boolean asSupervisor, boolean asFieldSupport) {
        return new Batch.Order(caseManagerId, reason, given(), by, asSupervisor, asFieldSupport);
    }

    /** Everything that is wrong for each of them alike. */
    List<Violation> violations(Reasons reasons) {
        boolean declared = declaration != null && Boolean.TRUE.equals(declaration.notForDifficultyOrNeeds);
        Stream<Violation> broken = BatchPolicy.broken(BatchPolicy.Facts.ofOrder(reason, declared)).stream()
                .map(rule -> Violation.of(
                        rule,
                        rule == BatchPolicy.Rule.OTHER_REASON ? "reason" : "declaration.notForDifficultyOrNeeds"));
        return Stream.concat(broken, ofDetails(reasons)).toList();
    }

    private Stream<Violation> ofDetails(Reasons reasons) {
        return reasons
                .find(reason)
                .map(known -> reasons.unacceptable(known, given()))
                .orElseGet(() -> List.of(reasons.unknown("reason")))
                .stream();
    }

    private Map<String, Object> given() {
        return details == null ? Map.of() : details;
    }

    /**
     * What the submitter declares (R-REQ-3).
     *
     * @param notForDifficultyOrNeeds as for a single request
     */
    @Schema(name = "BatchDeclaration")
    record Declaration(Boolean notForDifficultyOrNeeds) {}
}
