package org.caseload.transfer.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An Individual's LOCSI as last reported.
 *
 * @param expiresOn absent where not known
 * @param completedOn absent where not known
 * @param asOf of when the report is; absent where nobody reported
 * @param reporterId the member of the staff who reported it, never shown to Case Managers (R-TRN-2); absent for
 *     them, and where a system did
 * @param source the system that reported it; absent where a person did
 */
record LocsiView(
        UUID individualId, LocalDate expiresOn, LocalDate completedOn, Instant asOf, UUID reporterId, String source) {

    static LocsiView of(FactSheet sheet, ReporterService reporters) {
        return new LocsiView(
                sheet.individualId,
                sheet.locsiExpiresOn,
                sheet.locsiCompletedOn,
                sheet.locsiAsOf,
                reporters.shown(sheet.locsiReporterId),
                sheet.locsiSource);
    }
}
