package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Set;
import org.caseload.approval.decision.Decider;
import org.caseload.approval.distance.DistanceConfig;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.staff.StaffRepository;

/** Looks up what a {@link Deliberation} can't read from the approval itself. */
@ApplicationScoped
class Deliberations {

    private final ApprovalRepository approvals;
    private final StaffRepository staff;
    private final DistanceConfig limits;

    Deliberations(ApprovalRepository approvals, StaffRepository staff, DistanceConfig limits) {
        this.approvals = approvals;
        this.staff = staff;
        this.limits = limits;
    }

    Deliberation of(Approval approval, Decider decider, McrStanding mcr) {
        boolean fileIsCurrent = approval.kind.isCase() || mcr.isCurrent();
        boolean supervisor = isSupervisor(approval, decider);
        return new Deliberation(approval, decider, fileIsCurrent, limits, supervisor, caseIsGranted(approval));
    }

    /** By what the distance of this step is judged; null where none is. */
    BigDecimal limit(Step step) {
        Set<RecordCode> asked = step.asksFor();
        if (asked.contains(RecordCode.DISTANCE_LOCALIZES)) {
            return limits.localizeMiles();
        }
        return asked.contains(RecordCode.DISTANCE_BEYOND_NEW_RESIDENCE) ? limits.relocateMiles() : null;
    }

    private boolean caseIsGranted(Approval approval) {
        return approval.restsOn != null
                && approvals.isGranted(approval.restsOnCaseId, approval.restsOn, approval.caseManagerId);
    }

    /** Asked only where it matters. */
    private boolean isSupervisor(Approval approval, Decider decider) {
        return approval.liveStep()
                .filter(step -> step.asksFor().contains(RecordCode.CONFLICT_SUMMARY))
                .flatMap(
                        step -> staff.lineAbove(approval.caseManagerId).stream().findFirst())
                .filter(supervisor -> supervisor.id().equals(decider.staffId())
                        || decider.actsFor().contains(supervisor.id()))
                .isPresent();
    }
}
