package org.caseload.request.individual;

import java.util.UUID;
import org.caseload.request.staff.ReportingLine;

/** What other rooms may know of an Individual. */
public record IndividualFile(UUID individualId, UUID caseManagerId, Status status, ReportingLine line) {

    public enum Status {
        ACTIVE,
        DISCHARGED,
        DECEASED
    }

    public boolean isServed() {
        return status == Status.ACTIVE;
    }
}
