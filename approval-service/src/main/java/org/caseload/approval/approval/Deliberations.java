package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.decision.Decider;
import org.caseload.approval.distance.DistanceConfig;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.staff.StaffRepository;

/** Looks up what a {@link Deliberation} can't read from the approval itself. */
@ApplicationScoped
class Deliberations {

    private final StaffRepository staff;
    private final DistanceConfig limits;

    Deliberations(StaffRepository staff, DistanceConfig limits) {
        this.staff = staff;
        this.limits = limits;
    }

    Deliberation of(Approval approval, Decider decider, McrStanding mcr) {
        return new Deliberation(approval, decider, mcr.isCurrent(), limits, isSupervisor(approval, decider.staffId()));
    }

    /** By what the distance of this step is judged; null where none is. */
    BigDecimal limit(Step step) {
        Set<RecordCode> asked = step.asksFor();
        if (asked.contains(RecordCode.DISTANCE_LOCALIZES)) {
            return limits.localizeMiles();
        }
        return asked.contains(RecordCode.DISTANCE_BEYOND_NEW_RESIDENCE) ? limits.relocateMiles() : null;
    }

    /** Asked only where it matters. */
    private boolean isSupervisor(Approval approval, UUID staffId) {
        return approval.liveStep()
                .filter(step -> step.asksFor().contains(RecordCode.CONFLICT_SUMMARY))
                .flatMap(
                        step -> staff.lineAbove(approval.caseManagerId).stream().findFirst())
                .filter(supervisor -> supervisor.id().equals(staffId))
                .isPresent();
    }
}
