package org.caseload.transfer.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An Individual's LOCSI as last reported.
 *
 * @param asOf of when the report is
 * @param reporterId the member of the staff who reported it, never shown to Case Managers (R-TRN-2)
 * @param source the system that reported it
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
