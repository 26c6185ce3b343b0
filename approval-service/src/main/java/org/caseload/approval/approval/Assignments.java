package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.decision.StepKind;
import org.caseload.approval.delegation.Delegates;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.staff.Assignment;
import org.caseload.approval.staff.AssignmentPolicy;
import org.caseload.approval.staff.Colleague;
import org.caseload.approval.staff.StaffChanged;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.chassis.event.Outbox;

/** Whose turn it is, as people come, move and leave, and as time passes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Assignments {

    private final ApprovalRepository approvals;
    private final StaffRepository staff;
    private final Delegates delegates;
    private final McrRepository mcrs;
    private final Outbox outbox;
    private final Clock clock;

    Assignments(
            ApprovalRepository approvals,
            StaffRepository staff,
            Delegates delegates,
            McrRepository mcrs,
            Outbox outbox,
            Clock clock) {
        this.approvals = approvals;
        this.staff = staff;
        this.delegates = delegates;
        this.mcrs = mcrs;
        this.outbox = outbox;
        this.clock = clock;
    }

    void keepStaffStill() {
        approvals.keepStaffStill();
    }

    /** Gives the live step to the person whose turn it is, if that is known yet (R-APR-1, R-APR-5). */
    void assign(Approval approval) {
        approval.liveStep().filter(Step::isUnassigned).ifPresent(step -> follow(approval, step));
    }

    /** Steps follow the Case Manager's line upwards (R-APR-8). */
    void onStaffChanged(@Observes StaffChanged changed) {
        approvals.awaitAssignments();
        for (UUID requestId : approvals.following(changed.caseManagerIds())) {
            Approval approval = approvals.locked(requestId).orElseThrow();
            approval.liveStep().ifPresent(step -> follow(approval, step));
        }
    }

    /** The approval's live step moves to the next person up, if it still waits since before then (R-APR-7). */
    void escalate(UUID requestId, Instant before) {
        Approval approval = approvals.locked(requestId).orElseThrow();
        approval.liveStep().filter(step -> step.since.isBefore(before)).ifPresent(step -> escalate(approval, step));
    }

    private void escalate(Approval approval, Step step) {
        Assignment up = AssignmentPolicy.above(step.kind, staff.lineAbove(approval.caseManagerId), approval.excluded());
        step.escalated = true;
        move(approval, step, up);
    }

    /** An escalated step stays where it is, unless its person has left (R-APR-8). */
    private void follow(Approval approval, Step step) {
        List<Colleague> line = staff.lineAbove(approval.caseManagerId);
        boolean stays = step.escalated && step.assigneeId != null && !staff.hasLeft(step.assigneeId);
        if (!stays) {
            StepKind kind = step.escalated ? step.kind : step.pathKind;
            move(approval, step, AssignmentPolicy.assign(kind, line, approval.excluded()));
        }
    }

    private void move(Approval approval, Step step, Assignment assignment) {
        if (step.isWith(assignment)) {
            return;
        }
        switch (assignment) {
            case Assignment.ToPerson to ->
                outbox.append(approval.assign(
                        step,
                        to,
                        new Announcement.Others(delegateOf(to.staffId(), approval), recorderOf(step, to)),
                        mcrs.standing(approval.individualId).state(),
                        now()));
            case Assignment.ToHumanResources() -> approval.hand(step, StepKind.HUMAN_RESOURCES, now());
            case Assignment.ToNobody() -> approval.hand(step, step.escalated ? step.kind : step.pathKind, now());
        }
    }

    /** Who acts for them today and may decide this request; else null. */
    private UUID delegateOf(UUID assignee, Approval approval) {
        UUID delegate = delegates.of(Set.of(assignee)).get(assignee);
        return approval.excluded().contains(delegate) ? null : delegate;
    }

    /** The Supervisor, who summarizes a conflict for the Assistant Director (R-CONF-1); else null. */
    private UUID recorderOf(Step step, Assignment.ToPerson to) {
        return step.asksFor().contains(RecordCode.CONFLICT_SUMMARY)
                ? staff.lineAbove(step.approval.caseManagerId).stream()
                        .findFirst()
                        .map(Colleague::id)
                        .filter(supervisor -> !supervisor.equals(to.staffId()))
                        .orElse(null)
                : null;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
