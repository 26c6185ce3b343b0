package org.caseload.staff.residence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;
import org.caseload.staff.distance.Address;
import org.caseload.staff.staffcase.StaffCase;
import org.caseload.staff.staffcase.StaffCasePolicy;

/**
 * A change of residence, as its reader may see it.
 *
 * @param oldAddress absent where none was known; street and coordinates for Human Resources and the member alone
 * @param newAddress street and coordinates for Human Resources and the member alone
 * @param miles between both homes in a straight line, to a tenth; absent where it can't be told
 * @param limitMiles beyond which a decision was needed when the change was entered
 * @param needsDecision whether Human Resources decides (R-RELOC-1)
 * @param movesOn the first day in the new home
 * @param appliedAt when the new home became the member's; absent until then
 * @param submittedBy who entered it
 * @param submittedAt when it was entered
 * @param withdrawalAskedAt absent where nobody asked
 * @param decidedBy who granted, denied or took it back; absent until then
 * @param decidedAt absent until then
 */
record ResidenceChangeView(
        UUID caseId,
        UUID staffId,
        Address oldAddress,
        Address newAddress,
        BigDecimal miles,
        BigDecimal limitMiles,
        boolean needsDecision,
        StaffCase.State state,
        LocalDate movesOn,
        Instant appliedAt,
        UUID submittedBy,
        Instant submittedAt,
        Instant withdrawalAskedAt,
        UUID decidedBy,
        Instant decidedAt,
        List<StaffCasePolicy.Action> allowedActions,
        long version)
        implements Versioned {}
