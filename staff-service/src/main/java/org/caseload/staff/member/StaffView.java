package org.caseload.staff.member;

import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;

/**
 * @param subject how the identity provider calls the member; absent where not known
 * @param details with what is private for Human Resources and the member alone
 * @param lastWorkingDay absent where no notice was given (R-STF-1)
 * @param coveredById who covers the caseload; the Supervisor where absent (R-STF-3)
 */
public record StaffView(
        UUID staffId,
        String staffNumber,
        String subject,
        StaffDetails details,
        LocalDate lastWorkingDay,
        UUID coveredById,
        long version)
        implements Versioned {

    static StaffView of(StaffMember member) {
        return new StaffView(
                member.id,
                member.staffNumber,
                member.subject,
                StaffDetails.of(member),
                member.lastWorkingDay,
                member.coveredById,
                member.version);
    }

    /**
     * The same, as its reader may see it.
     *
     * @param withGender never in lists, whoever reads them (R-CONF-2)
     */
    public StaffView seen(boolean withPrivate, boolean withGender) {
        return new StaffView(
                staffId,
                staffNumber,
                subject,
                details.seen(withPrivate, withGender),
                lastWorkingDay,
                coveredById,
                version);
    }
}
