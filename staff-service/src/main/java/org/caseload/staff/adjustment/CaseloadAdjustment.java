package org.caseload.staff.adjustment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.staffcase.StaffCase;
import org.caseload.staff.staffcase.StaffCasePolicy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A Case Manager's wish for a lower caseload. R-DEC-1. */
@Entity
class CaseloadAdjustment extends StaffCase {

    int targetBefore;
    int target;
    String classCode;
    Integer salary;
    LocalDate salaryDiscussedOn;

    /** What stood before the salary when the target was granted; empty where nothing did. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Violation> violations = List.of();

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
                withSalary ? violations : null,
                StaffCasePolicy.allowed(factsFor(reader)),
                version);
    }
}
