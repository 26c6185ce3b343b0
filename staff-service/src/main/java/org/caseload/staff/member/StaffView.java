package org.caseload.staff.member;

import java.util.UUID;
import org.caseload.chassis.http.Versioned;

/** @param details with the home address and the salary for Human Resources and the member alone */
record StaffView(UUID staffId, String staffNumber, String subject, StaffDetails details, long version)
        implements Versioned {

    static StaffView of(StaffMember member, boolean withPrivate) {
        StaffDetails details = StaffDetails.of(member);
        return new StaffView(
                member.id,
                member.staffNumber,
                member.subject,
                withPrivate ? details : details.withoutPrivate(),
                member.version);
    }
}
