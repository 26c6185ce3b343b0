package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.approval.staff.Assignment;
import org.caseload.approval.staff.AssignmentPolicy;
import org.caseload.approval.staff.StaffChanged;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.approval.step.StepKind;
import org.caseload.chassis.event.DomainEvent;
import org.caseload.chassis.event.Outbox;

/** Whose turn it is, as people come, move and leave, and as time passes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Assignments {

    private final ApprovalRepository approvals;
    private final StaffRepository staff;
    private final Circumstances circumstances;
    private final Outbox outbox;
    private final Clock clock;

    Assignments(
            ApprovalRepository approvals,
            StaffRepository staff,
            Circumstances circumstances,
            Outbox outbox,
            Clock clock) {
        this.approvals = approvals;
        this.staff = staff;
        this.circumstances = circumstances;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void keepStaffStill() {
        approvals.keepStaffStill();
    }

    /** Gives the live step to the person whose turn it is, if that is known yet (R-APR-1, R-APR-5). */
    public void assign(Approval approval) {
        approval.liveStep()
                .filter(Step::isUnassigned)
                .flatMap(step -> follow(approval, step))
                .ifPresent(outbox::append);
    }

    /** Steps follow the Case Manager's line upwards (R-APR-8). */
    void onStaffChanged(@Observes StaffChanged changed) {
        approvals.awaitAssignments();
        for (UUID requestId : approvals.following(changed.caseManagerIds())) {
            Approval approval = approvals.locked(requestId).orElseThrow();
            approval.liveStep().flatMap(step -> follow(approval, step)).ifPresent(outbox::append);
        }
    }

    /**
     * The live steps of these approvals, which the transaction holds locked, move to the next person up, if they still
     * wait since before then (R-APR-7). Looked up, written and told in bulk.
     */
    public void escalate(List<UUID> requestIds, Instant before) {
        List<Approval> late = approvals.withSteps(requestIds);
        Circumstances.Known known = circumstances.of(late);
        List<DomainEvent> events = late.stream()
                .flatMap(approval -> escalate(approval, before, known).stream())
                .toList();
        approvals.writeAndForget();
        outbox.appendAll(events);
    }

    private Optional<DomainEvent> escalate(Approval approval, Instant before, Circumstances.Known known) {
        return approval.liveStep()
                .filter(step -> step.since.isBefore(before))
                .flatMap(step -> escalate(approval, step, known));
    }

    private Optional<DomainEvent> escalate(Approval approval, Step step, Circumstances.Known known) {
        step.escalated = true;
        return move(
                approval, step, AssignmentPolicy.above(step.kind, known.line(approval), approval.excluded()), known);
    }

    /** An escalated step stays where it is, unless its person has left (R-APR-8). */
    private Optional<DomainEvent> follow(Approval approval, Step step) {
        if (step.escalated && step.assigneeId != null && !staff.hasLeft(step.assigneeId)) {
            return Optional.empty();
        }
        Circumstances.Known known = circumstances.of(List.of(approval));
        StepKind kind = step.escalated ? step.kind : step.pathKind;
        return move(approval, step, AssignmentPolicy.assign(kind, known.line(approval), approval.excluded()), known);
    }

    private Optional<DomainEvent> move(Approval approval, Step step, Assignment assignment, Circumstances.Known known) {
        if (step.isWith(assignment)) {
            return Optional.empty();
        }
        return switch (assignment) {
            case Assignment.ToPerson to ->
                Optional.of(approval.assign(step, to, known.others(to.staffId(), step), known.mcr(approval), now()));
            case Assignment.ToHumanResources() -> approval.hand(step, StepKind.HUMAN_RESOURCES, now());
            case Assignment.ToNobody() -> approval.hand(step, step.escalated ? step.kind : step.pathKind, now());
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
