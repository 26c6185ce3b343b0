package org.caseload.approval.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.reason.Reason;
import org.caseload.approval.staff.Assignment;
import org.caseload.approval.step.Decider;
import org.caseload.approval.step.Ground;
import org.caseload.approval.step.StepKind;
import org.caseload.approval.step.StepState;
import org.caseload.chassis.Ids;

/** One yes that the path asks for. Part of its {@link Approval}, which alone changes it. */
@Entity
@Table(name = "approval_step")
public class Step extends Declared {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    public Approval approval;

    @Enumerated(EnumType.STRING)
    public StepKind kind;

    /** Whether it waited too long for somebody before (R-APR-7). */
    public boolean escalated;

    @Enumerated(EnumType.STRING)
    public StepState state;

    /** When it came to its state, or to its assignee. */
    public Instant since;

    /** Null while nobody is known, and for Human Resources, of whom anyone may decide. */
    public UUID assigneeId;

    public UUID decidedById;
    /** Whose step it was, where a delegate decided it (R-APR-6). */
    public UUID decidedForId;

    public Instant decidedAt;

    @Enumerated(EnumType.STRING)
    public Ground ground;

    public String comment;

    /** The MCR that was current when the step was approved, and by which setting (R-MCR-2). */
    public UUID mcrId;

    public Instant mcrCompletedAt;
    public Integer mcrValidDays;

    /** By which setting the verified distance was judged when it was approved. */
    public BigDecimal limitMiles;

    /** By which setting it was judged whether the Individual lives nearby (R-LOC-2). */
    public Integer limitMinutes;

    static Step of(Approval approval, int position, Reason.PathStep declared, Instant now) {
        Step step = new Step();
        step.id = Ids.next();
        step.approval = approval;
        step.position = position;
        step.kind = declared.kind();
        step.pathKind = declared.kind();
        step.needsConversation = declared.conversation();
        step.needsMcr = !approval.kind.isCase();
        step.records = declared.records().stream().map(RecordCode::name).toArray(String[]::new);
        step.state = position == 1 ? StepState.OPEN : StepState.WAITING;
        step.since = now;
        return step;
    }

    /** Whose it is or was, who decided it, and for whom. */
    public Stream<UUID> people() {
        return Stream.of(assigneeId, decidedById, decidedForId).filter(Objects::nonNull);
    }

    public boolean belongsTo(Decider decider) {
        return kind == StepKind.HUMAN_RESOURCES
                ? decider.humanResources()
                : decider.staffId().equals(assigneeId)
                        || assigneeId != null && decider.actsFor().contains(assigneeId);
    }

    /** Nobody decides it yet, and no one of Human Resources may. */
    boolean isUnassigned() {
        return state.isLive() && assigneeId == null && kind != StepKind.HUMAN_RESOURCES;
    }

    boolean isWith(Assignment assignment) {
        return switch (assignment) {
            case Assignment.ToPerson(var staffId, var whose) -> staffId.equals(assigneeId) && kind == whose;
            case Assignment.ToHumanResources() -> kind == StepKind.HUMAN_RESOURCES;
            case Assignment.ToNobody() -> assigneeId == null && kind != StepKind.HUMAN_RESOURCES;
        };
    }

    void moveTo(StepState next, Instant now) {
        state = next;
        since = now;
    }

    void assignTo(UUID assignee, StepKind whose, Instant now) {
        assigneeId = assignee;
        kind = whose;
        since = now;
    }

    void decided(StepState outcome, UUID decider, String words, Instant now) {
        moveTo(outcome, now);
        decidedById = decider;
        decidedForId = ground == Ground.CASE_DENIED ? null : actedFor(decider);
        decidedAt = now;
        comment = words;
    }

    /** Whose delegate that person is who acts on it (R-APR-6); null for whose it is. */
    UUID actedFor(UUID person) {
        return person.equals(assigneeId) ? null : assigneeId;
    }

    void restsOn(McrStanding mcr) {
        mcrId = mcr.mcrId();
        mcrCompletedAt = mcr.completedAt();
        mcrValidDays = mcr.validDays();
    }
}
