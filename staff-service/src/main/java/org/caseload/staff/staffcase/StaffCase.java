package org.caseload.staff.staffcase;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.staff.staffcase.StaffCasePolicy.Facts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What members of the staff and Human Resources have to settle with one another. Its approval has the same id. */
@MappedSuperclass
public abstract class StaffCase {

    /** What the case is about. */
    public enum Kind {
        RESIDENCE_CHANGE,
        CASELOAD_ADJUSTMENT
    }

    @Schema(name = "StaffCaseState")
    public enum State {
        /** Waits for the decision. */
        SUBMITTED,
        /** Needs none. */
        RECORDED,
        GRANTED,
        DENIED,
        WITHDRAWN
    }

    @Id
    protected UUID id;

    protected UUID staffId;

    @Enumerated(EnumType.STRING)
    protected State state;

    protected UUID submittedById;
    protected Instant submittedAt;
    protected Instant withdrawalAskedAt;
    protected UUID decidedById;
    protected Instant decidedAt;

    @Version
    protected long version;

    protected abstract Kind kind();

    /** Whether a case that needed no decision has taken effect. */
    protected abstract boolean isApplied();

    /** Begins the case, in its first state. */
    public void enter(UUID member, UUID by, Instant at, boolean needsDecision) {
        id = Ids.next();
        staffId = member;
        submittedById = by;
        submittedAt = at.truncatedTo(ChronoUnit.MICROS);
        state = needsDecision ? State.SUBMITTED : State.RECORDED;
    }

    public CaseEvent submitted() {
        return new CaseEvent.Submitted(id, kind(), staffId, submittedById, submittedAt);
    }

    /** Keeps that somebody wants it back; whether that is still possible is settled with the approval. */
    public CaseEvent askWithdrawal(UUID by, Instant at) {
        withdrawalAskedAt = at.truncatedTo(ChronoUnit.MICROS);
        return new CaseEvent.WithdrawalAsked(id, by, withdrawalAskedAt);
    }

    /** Takes the outcome, unless there is one: false then. */
    public boolean settle(CaseSettled settled) {
        if (state != State.SUBMITTED) {
            return false;
        }
        end(settled.outcome(), settled.by(), settled.at());
        return true;
    }

    /** Ends a case that nobody had to decide. */
    public void takeBack(UUID by, Instant at) {
        end(State.WITHDRAWN, by, at);
    }

    /** What rules need to know of it, for this reader. */
    public Facts factsFor(UUID reader) {
        return new Facts(
                state, isApplied(), withdrawalAskedAt != null, reader.equals(submittedById) || reader.equals(staffId));
    }

    public UUID id() {
        return id;
    }

    public UUID staffId() {
        return staffId;
    }

    public State state() {
        return state;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public boolean isWithdrawalAsked() {
        return withdrawalAskedAt != null;
    }

    private void end(State outcome, UUID by, Instant at) {
        state = outcome;
        decidedById = by;
        decidedAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
