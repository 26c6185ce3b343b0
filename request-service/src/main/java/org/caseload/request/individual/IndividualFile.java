package org.caseload.request.individual;

import java.util.UUID;
import org.caseload.request.staff.ReportingLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other rooms may know of an Individual. */
public record IndividualFile(UUID individualId, UUID caseManagerId, Status status, ReportingLine line) {

    @Schema(name = "IndividualStatus")
    public enum Status {
        ACTIVE,
        DISCHARGED,
        DECEASED
    }

    public boolean isServed() {
        return status == Status.ACTIVE;
    }
}
