package org.caseload.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.caseload.notification.letter.Letter;
import org.caseload.notification.letter.Letter.Content;
import org.caseload.notification.letter.Letters;
import org.caseload.notification.letter.Wording;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shows what the mails look like, filled with an invented case. */
@Path("/notification-templates")
@RolesAllowed("administrator")
public class TemplateResource {

    private final Letters letters;
    private final Wording wording;

    TemplateResource(Letters letters, Wording wording) {
        this.letters = letters;
        this.wording = wording;
    }

    @GET
    @Path("/{template}/preview")
    @Produces("application/json")
    @Operation(operationId = "previewTemplate", summary = "A mail of this kind about an invented case")
    public Letter preview(@PathParam("template") Template template) {
        return letters.write(template.file(), "bea@agency.example", "sam@agency.example", invented());
    }

    private Content invented() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        return new Content(
                "Bea Sample",
                "IND-0000 (A. E.)",
                wording.reason("INTAKE_COMPLETION"),
                "Bea Sample",
                "Kim Instance",
                wording.date(day),
                wording.mcr("CURRENT"),
                wording.ground("RESOLVED_OTHERWISE"),
                wording.cause("DISCHARGED"),
                "Sam Specimen",
                List.of(
                        wording.work("WORK_DUE", "QUARTERLY_REVIEW", day.plusDays(9)),
                        wording.work("LOCSI_EXPIRES", null, null)),
                List.of(wording.obstacle("R-CAND-2")),
                wording.caseKind("RESIDENCE_CHANGE"),
                wording.date(day),
                wording.date(day),
                wording.date(day.plusDays(4)),
                3,
                true,
                true);
    }
}
