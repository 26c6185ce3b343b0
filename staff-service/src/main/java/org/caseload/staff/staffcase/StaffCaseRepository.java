package org.caseload.staff.staffcase;

/** What repositories of cases have in common. */
public interface StaffCaseRepository<C extends StaffCase> extends AboutMembersRepository<C> {

    @Override
    default String entered() {
        return "submittedAt";
    }
}
