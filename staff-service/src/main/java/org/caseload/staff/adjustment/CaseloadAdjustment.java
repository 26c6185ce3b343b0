package org.caseload.staff.adjustment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.staff.staffcase.StaffCase;
import org.caseload.staff.staffcase.StaffCasePolicy;

/** A Case Manager's wish for a lower caseload. R-DEC-1. */
@Entity
class CaseloadAdjustment extends StaffCase {

    int targetBefore;
    int target;
    String classCode;
    Integer salary;
    LocalDate salaryDiscussedOn;

    @Override
    protected Kind kind() {
        return Kind.CASELOAD_ADJUSTMENT;
    }

    @Override
    protected boolean isApplied() {
        return state == State.GRANTED;
    }

    AdjustmentView viewFor(UUID reader, boolean withSalary) {
        return new AdjustmentView(
                id,
                staffId,
                targetBefore,
                target,
                withSalary ? classCode : null,
                withSalary ? salary : null,
                salaryDiscussedOn,
                state,
                submittedById,
                submittedAt,
                withdrawalAskedAt,
                decidedById,
                decidedAt,
                StaffCasePolicy.allowed(factsFor(reader)),
                version);
    }
}
