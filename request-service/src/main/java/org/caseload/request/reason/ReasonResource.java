package org.caseload.request.reason;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/reasons")
public class ReasonResource {

    private final Reasons reasons;

    ReasonResource(Reasons reasons) {
        this.reasons = reasons;
    }

    @GET
    @RolesAllowed({
        "case-manager",
        "supervisor",
        "assistant-director",
        "human-resources",
        "engagement-coordinator",
        "field-support",
        "integration",
        "administrator"
    })
    @Operation(
            operationId = "listReasons",
            summary = "The catalogue of acceptable reasons",
            description = "Form, path of approval and source of each. A reason that is not here can't be entered.")
    public List<ReasonView> list() {
        return reasons.all().stream().map(ReasonView::of).toList();
    }

    /**
     * An acceptable reason, with all that a form needs.
     *
     * @param id what a request gives as its reason
     * @param version a submitted request keeps the one it was made under
     * @param details JSON Schema from which a form can be drawn
     * @param steps the path of approval, in order
     * @param conversations those that must be recorded before approval, by code (R-CONV-1)
     * @param restsOn the kind of case with Human Resources that it rests on; absent where it rests on none
     * @param move what the move needs besides a target, by code
     */
    record ReasonView(
            @Schema(examples = "LOCALIZE_CASELOAD") String id,
            int version,
            @Schema(examples = "Localize the caseload") String title,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
            JsonNode details,

            List<Reason.Step> steps,
            @Schema(examples = "[\"SUPERVISOR\"]") List<String> conversations,
            RestsOn restsOn,
            @Schema(examples = "[\"LOCAL_OPENING\"]") List<String> move,
            Reason.Source source) {

        static ReasonView of(Reason reason) {
            return new ReasonView(
                    reason.id(),
                    reason.version(),
                    reason.title(),
                    reason.details(),
                    reason.steps(),
                    reason.conversations(),
                    reason.restsOn(),
                    reason.move(),
                    reason.source());
        }
    }
}
