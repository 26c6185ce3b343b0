package org.caseload.staff.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.staff.member.Colleague;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.staffcase.CaseSettled;
import org.caseload.staff.staffcase.StaffCase;

/** What becomes of caseload adjustments. */
@ApplicationScoped
class AdjustmentService {

    private final AdjustmentRepository adjustments;
    private final Colleagues colleagues;
    private final WishCheckService checks;
    private final Outbox outbox;
    private final Clock clock;

    AdjustmentService(
            AdjustmentRepository adjustments,
            Colleagues colleagues,
            WishCheckService checks,
            Outbox outbox,
            Clock clock) {
        this.adjustments = adjustments;
        this.colleagues = colleagues;
        this.checks = checks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks for the decision. Salary and class stay here (R-STF-2). */
    CaseloadAdjustment enter(Colleague member, NewAdjustment given, UUID by) {
        CaseloadAdjustment adjustment = new CaseloadAdjustment();
        adjustment.targetBefore = checks.present(member);
        adjustment.target = given.target();
        adjustment.classCode = member.classCode();
        adjustment.salary = given.salary();
        adjustment.salaryDiscussedOn = given.salaryDiscussedOn();
        adjustment.enter(member.staffId(), by, clock.instant(), true);
        adjustments.persist(adjustment);
        outbox.append(adjustment.submitted());
        return adjustment;
    }

    /** The first outcome counts; a grant takes effect at once. */
    void settled(@Observes CaseSettled settled) {
        adjustments
                .lock(settled.caseId())
                .filter(adjustment -> adjustment.settle(settled))
                .filter(adjustment -> adjustment.state() == StaffCase.State.GRANTED)
                .ifPresent(this::apply);
    }

    /** The target was granted and holds. The salary is taken over if it fits the class that the member has by now. */
    private void apply(CaseloadAdjustment granted) {
        Colleague member = colleagues.lock(granted.staffId()).orElseThrow();
        granted.violations = checks.checkSalary(member, granted.salary);
        colleagues.adjust(member.staffId(), granted.target, granted.violations.isEmpty() ? granted.salary : null);
    }
}
