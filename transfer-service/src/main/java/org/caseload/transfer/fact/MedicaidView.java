package org.caseload.transfer.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An Individual's Medicaid as last reported.
 *
 * @param status absent where not known
 * @param coveredFrom absent where not known
 * @param coveredUntil the last day of coverage; absent where open or not known
 * @param asOf of when the report is; absent where nobody reported
 * @param reporterId the member of the staff who reported it, never shown to Case Managers (R-TRN-2); absent for
 *     them, and where a system did
 * @param source the system that reported it; absent where a person did
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
