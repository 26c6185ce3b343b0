package org.caseload.approval.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.approval.CaseRepository;
import org.caseload.approval.approval.Step;
import org.caseload.approval.distance.DistanceConfig;
import org.caseload.approval.distance.DistancePolicy;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.individual.Caseload;
import org.caseload.approval.individual.Caseloads;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.reason.Reason;
import org.caseload.approval.reason.Reasons;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.approval.step.Decider;

/** Looks up what a {@link Deliberation} can't read from the approval itself. */
@ApplicationScoped
public class Deliberations {

    private final CaseRepository cases;
    private final StaffRepository staff;
    private final DistanceConfig limits;
    private final Reasons reasons;
    private final Caseloads caseloads;

    Deliberations(
            CaseRepository cases, StaffRepository staff, DistanceConfig limits, Reasons reasons, Caseloads caseloads) {
        this.cases = cases;
        this.staff = staff;
        this.limits = limits;
        this.reasons = reasons;
        this.caseloads = caseloads;
    }

    public Deliberation of(Approval approval, Decider decider, McrStanding mcr) {
        boolean fileIsCurrent = approval.kind.isCase() || mcr.isCurrent();
        boolean supervisor = isSupervisor(approval, decider);
        boolean choice = reasonOf(approval).filter(Reason::offersChoice).isPresent();
        return new Deliberation(approval, decider, fileIsCurrent, limits, supervisor, caseIsGranted(approval), choice);
    }

    /** By what the distance of this step is judged; null where none is. */
    public BigDecimal limit(Step step) {
        Set<RecordCode> asked = step.asksFor();
        if (asked.contains(RecordCode.DISTANCE_LOCALIZES)) {
            return limits.localizeMiles();
        }
        return asked.contains(RecordCode.DISTANCE_BEYOND_NEW_RESIDENCE) ? limits.relocateMiles() : null;
    }

    /** Whether the Individual stays until a Case Manager nearby has room, by the settings of now (R-LOC-2). */
    public void judgeWaiting(Approval approval, Step step) {
        if (reasonOf(approval).filter(Reason::localizes).isPresent()) {
            step.limitMinutes = limits.localMinutes();
            approval.waitsForLocalOpening =
                    DistancePolicy.isLocal(approval.isMoving(), approval.evidence.roadMinutes(), step.limitMinutes);
        }
    }

    /** What the Case Manager carries, where the reason's ground is in it (R-MON-1); else null. */
    Caseload caseload(Approval approval) {
        return reasonOf(approval)
                .filter(Reason::balancesMonths)
                .map(reason -> caseloads.of(approval.caseManagerId))
                .orElse(null);
    }

    private Optional<Reason> reasonOf(Approval approval) {
        return approval.kind.isCase() ? Optional.empty() : reasons.find(approval.reason, approval.reasonVersion);
    }

    private boolean caseIsGranted(Approval approval) {
        return approval.restsOn != null
                && cases.isGranted(approval.restsOnCaseId, approval.restsOn, approval.caseManagerId);
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
