package org.caseload.approval.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.evidence.Evidence;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.mcr.McrState;
import org.caseload.approval.request.ClosureCause;
import org.caseload.approval.staff.Assignment;
import org.caseload.approval.step.ApprovalState;
import org.caseload.approval.step.Ground;
import org.caseload.approval.step.ProhibitedGround;
import org.caseload.approval.step.StepKind;
import org.caseload.approval.step.StepState;
import org.caseload.chassis.event.DomainEvent;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who must say yes to a balance request, and whether they have. Its id is the request's. */
@Entity
public class Approval extends Asked {

    @Enumerated(EnumType.STRING)
    public ApprovalState state;

    @Enumerated(EnumType.STRING)
    public ProhibitedGround prohibitedGround;

    @OneToMany(mappedBy = "approval", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    public List<Step> steps = new ArrayList<>();

    @OneToMany(mappedBy = "approval", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    public List<Conversation> conversations = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    public Evidence evidence = Evidence.NONE;

    /** Whether the Individual stays until a Case Manager nearby has room (R-LOC-2); null where that is no question. */
    public Boolean waitsForLocalOpening;

    /** Counts changes of the steps and conversations too, so that the version tells of them. */
    int changes;

    @Version
    public long version;

    public Optional<Step> liveStep() {
        return steps.stream().filter(step -> step.state.isLive()).findFirst();
    }

    DomainEvent assign(Step step, Assignment.ToPerson to, Announcement.Others others, McrState mcr, Instant now) {
        changes++;
        step.assignTo(to.staffId(), to.kind(), now);
        return new Announcement(this).assigned(step, others, mcr, now);
    }

    /** To nobody by name: to anyone of Human Resources, or until somebody is known. There is nobody to tell. */
    Optional<DomainEvent> hand(Step step, StepKind whose, Instant now) {
        changes++;
        step.assignTo(null, whose, now);
        return Optional.empty();
    }

    public Optional<DomainEvent> review(Step step, UUID reviewer, String comment, Instant now) {
        changes++;
        state = ApprovalState.UNDER_REVIEW;
        step.moveTo(StepState.UNDER_REVIEW, now);
        step.comment = comment;
        return new Announcement(this).underReview(step, reviewer, now);
    }

    /** Opens the next step, or, after the last, grants the request. */
    public DomainEvent approve(Step step, UUID approver, String comment, McrStanding mcr, Instant now) {
        changes++;
        step.decided(StepState.APPROVED, approver, comment, now);
        step.restsOn(mcr);
        Optional<Step> next = steps.stream()
                .filter(candidate -> candidate.state == StepState.WAITING)
                .findFirst();
        next.ifPresent(opening -> opening.moveTo(StepState.OPEN, now));
        state = next.isPresent() ? ApprovalState.OPEN : ApprovalState.GRANTED;
        Announcement announcement = new Announcement(this);
        return next.isPresent() ? announcement.passed(step) : announcement.granted(step, mcr);
    }

    public DomainEvent deny(Step step, UUID denier, Ground ground, String comment, Instant now) {
        step.ground = ground;
        step.decided(StepState.DENIED, denier, comment, now);
        end(ApprovalState.DENIED, now);
        return new Announcement(this).denied(step);
    }

    DomainEvent withdraw(UUID by, Instant now) {
        end(ApprovalState.WITHDRAWN, now);
        return new Announcement(this).withdrawn(by, now);
    }

    DomainEvent close(ClosureCause cause, Instant now) {
        end(ApprovalState.CLOSED, now);
        return new Announcement(this).closed(cause, now);
    }

    /** Who takes no step of it any more: who entered it, and who took one (R-APR-5). */
    public Set<UUID> excluded() {
        Set<UUID> excluded = new HashSet<>(Set.of(submitterId));
        steps.forEach(step -> excluded.add(step.decidedById));
        return excluded;
    }

    /** Whether the distance between the two homes is asked for; of a relocation the new residence is not known here. */
    public boolean measuresFromHome() {
        return steps.stream().anyMatch(step -> step.asksFor().contains(RecordCode.DISTANCE_LOCALIZES));
    }

    public void add(Conversation conversation) {
        changes++;
        conversations.add(conversation);
    }

    public void record(Evidence recorded) {
        changes++;
        evidence = recorded;
    }

    private void end(ApprovalState how, Instant now) {
        changes++;
        state = how;
        steps.stream().filter(step -> !step.state.isOver()).forEach(step -> step.moveTo(StepState.ENDED, now));
    }
}
