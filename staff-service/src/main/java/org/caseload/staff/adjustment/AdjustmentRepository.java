package org.caseload.staff.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.staff.staffcase.StaffCase.State;
import org.caseload.staff.staffcase.StaffCaseRepository;

@ApplicationScoped
class AdjustmentRepository implements StaffCaseRepository<CaseloadAdjustment> {

    boolean hasOpen(UUID staffId) {
        return count("staffId = ?1 and state = ?2", staffId, State.SUBMITTED) > 0;
    }

    static class Constraints {
        @Produces
        ConstraintRule oneOpen() {
            return new ConstraintRule("one_open_caseload_adjustment", AdjustmentPolicy.Order.ONE_OPEN);
        }
    }
}
