package org.caseload.request.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.text.Line;
import org.caseload.chassis.text.Prose;
import org.caseload.request.balancerequest.Ask;
import org.caseload.request.staff.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry to be made in the Individual's running record.
 *
 * @param note what happened; a balance request may do without
 * @param balanceRequest for type CL_BALANCE_REQUEST, and for it alone
 * @param type of which kind
 * @param occurredOn the day that it tells of
 */
@Schema(examples = """
        {"type": "CL_BALANCE_REQUEST", "occurredOn": "2026-11-02",
         "balanceRequest": {"reason": "INTAKE_COMPLETION", "details": {"intakeCompletedOn": "2026-10-30"}}}""")
record NewActivity(
        @NotNull Activity.Type type,
        @NotNull LocalDate occurredOn,
        @Prose String note,
        @Valid NewBalanceRequest balanceRequest) {

    /**
     * The ask to move the Individual.
     *
     * @param details as the reason's schema in the catalogue asks for
     */
    record NewBalanceRequest(
            @NotNull(message = "R-RSN-1: a request has a reason of the catalogue") @Line
            String reason,

            Map<String, Object> details) {

        Ask by(UUID staffId, Scope scope) {
            return new Ask(scope, staffId, reason, details == null ? Map.of() : details);
        }
    }
}
