package org.caseload.staff.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.chassis.time.Today;
import org.caseload.staff.adjustment.AdjustmentPolicy.Facts;
import org.caseload.staff.adjustment.AdjustmentPolicy.Rule;
import org.caseload.staff.classseries.ClassSeries;
import org.caseload.staff.member.Colleague;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.staffcase.CaseSettled;
import org.caseload.staff.staffcase.StaffCase;

/** What becomes of caseload adjustments. */
@ApplicationScoped
class AdjustmentService {

    private final AdjustmentRepository adjustments;
    private final Colleagues colleagues;
    private final Outbox outbox;
    private final Clock clock;
    private final ClassSeries series;
    private final AdjustmentConfig config;

    AdjustmentService(
            AdjustmentRepository adjustments,
            Colleagues colleagues,
            Outbox outbox,
            Clock clock,
            ClassSeries series,
            AdjustmentConfig config) {
        this.adjustments = adjustments;
        this.colleagues = colleagues;
        this.outbox = outbox;
        this.clock = clock;
        this.series = series;
        this.config = config;
    }

    List<Rule> judge(Colleague member, NewAdjustment given, Today today) {
        return AdjustmentPolicy.judge(new Facts(
                present(member),
                given.target(),
                series.rangeOn(member.classCode(), today.date()).orElse(null),
                given.salary(),
                given.salaryDiscussedOn(),
                today.date()));
    }

    /** Asks for the decision. Salary and class stay here (R-STF-2). */
    CaseloadAdjustment enter(Colleague member, NewAdjustment given, UUID by) {
        CaseloadAdjustment adjustment = new CaseloadAdjustment();
        adjustment.targetBefore = present(member);
        adjustment.target = given.target();
        adjustment.classCode = member.classCode();
        adjustment.salary = given.salary();
        adjustment.salaryDiscussedOn = given.salaryDiscussedOn();
        adjustment.enter(member.staffId(), by, clock.instant(), true);
        adjustments.persist(adjustment);
        outbox.append(adjustment.submitted());
        return adjustment;
    }

    /** The first outcome counts; a grant is the member's target, and salary, from now on. */
    void settled(@Observes CaseSettled settled) {
        adjustments
                .lock(settled.caseId())
                .filter(adjustment -> adjustment.settle(settled))
                .filter(adjustment -> adjustment.state() == StaffCase.State.GRANTED)
                .ifPresent(adjustment -> colleagues.adjust(adjustment.staffId(), adjustment.target, adjustment.salary));
    }

    private int present(Colleague member) {
        return member.caseloadTarget() == null ? config.caseloadTarget() : member.caseloadTarget();
    }
}
