package org.caseload.transfer.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An Individual's Medicaid as last reported.
 *
 * @param asOf of when the report is
 * @param reporterId the member of the staff who reported it, never shown to Case Managers (R-TRN-2)
 * @param source the system that reported it
 */
record MedicaidView(
        UUID individualId,
        Medicaid.Status status,
        LocalDate coveredFrom,
        LocalDate coveredUntil,
        Instant asOf,
        UUID reporterId,
        String source) {

    static MedicaidView of(FactSheet sheet, ReporterService reporters) {
        return new MedicaidView(
                sheet.individualId,
                sheet.medicaidStatus,
                sheet.coveredFrom,
                sheet.coveredUntil,
                sheet.medicaidAsOf,
                reporters.shown(sheet.medicaidReporterId),
                sheet.medicaidSource);
    }
}
