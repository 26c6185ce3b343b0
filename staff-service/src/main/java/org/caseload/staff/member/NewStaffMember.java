package org.caseload.staff.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.caseload.chassis.Ids;
import org.caseload.chassis.text.Line;

/**
 * @param staffNumber the agency's own number, which never changes
 * @param subject how the identity provider calls the member; the staff number where absent
 */
record NewStaffMember(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String staffNumber,
        @Line String subject,
        @NotNull @Valid StaffDetails details) {

    NewStaffMember {
        subject = subject == null ? staffNumber : subject;
    }

    /** The record, without details yet. */
    StaffMember member() {
        StaffMember member = new StaffMember();
        member.id = Ids.next();
        member.staffNumber = staffNumber;
        member.subject = subject;
        return member;
    }
}
