package org.caseload.transfer.masterlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.transfer.action.Choice;
import org.caseload.transfer.action.EntryState;
import org.caseload.transfer.readiness.Blocker;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An approved request on the master list. It has the request's id; once ended it stays as it is. */
@Entity
class Entry {

    @Id
    UUID id;

    UUID individualId;
    UUID caseManagerId;
    UUID submitterId;
    String reason;
    int reasonVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> codedDetails;

    String caseManagerConstraint;
    Boolean waitsForLocalOpening;

    @Enumerated(EnumType.STRING)
    EntryState state;

    Instant addedAt;
    UUID newCaseManagerId;
    LocalDate targetDate;
    String note;
    int revision;
    List<String> knownAtTarget = List.of();
    UUID targetSetBy;
    private Ending ending;
    boolean moveShown;
    String decidedWith;

    @Enumerated(EnumType.STRING)
    Choice choice;

    UUID chosenId;

    @Enumerated(EnumType.STRING)
    EntryRow.Backfill.Kind backfill;

    UUID pairedIndividualId;
    String backfillNote;
    Instant backfillRecordedAt;

    UUID swapId;

    @Version
    long version;

    Ending ending() {
        return ending == null ? Ending.NOT_YET : ending;
    }

    EntryEvent.Added added() {
        return new EntryEvent.Added(id, individualId, caseManagerId, addedAt);
    }

    boolean hasTarget(MoveService.Target target) {
        return state == EntryState.TARGETED
                && target.equals(new MoveService.Target(newCaseManagerId, targetDate, note));
    }

    EntryEvent.TargetSet target(MoveService.Target target, List<Blocker> blockers, UUID by, Instant at) {
        UUID replaced = target.newCaseManagerId().equals(newCaseManagerId) ? null : newCaseManagerId;
        state = EntryState.TARGETED;
        newCaseManagerId = target.newCaseManagerId();
        targetDate = target.targetDate();
        note = target.note();
        targetSetBy = by;
        revision++;
        knownAtTarget = blockers.stream().map(Blocker::key).distinct().toList();
        List<Blocker.WorkNeeded> work =
                blockers.stream().map(Blocker.WorkNeeded::of).toList();
        return new EntryEvent.TargetSet(
                id, individualId, caseManagerId, newCaseManagerId, targetDate, revision, work, at, replaced, null);
    }

    void comesIn(EntryRow.Backfill instead) {
        backfill = instead.kind();
        pairedIndividualId = instead.pairedIndividualId();
        backfillNote = instead.note();
        backfillRecordedAt = instead.recordedAt();
    }

    EntryEvent.TargetCancelled cancelTarget(Instant at) {
        revision++;
        var cancelled = new EntryEvent.TargetCancelled(
                id, individualId, caseManagerId, newCaseManagerId, targetDate, revision, at);
        state = EntryState.LISTED;
        newCaseManagerId = null;
        targetDate = null;
        note = null;
        targetSetBy = null;
        if (swapId != null) {
            swapId = null;
            comesIn(EntryRow.Backfill.NONE);
        }
        return cancelled;
    }

    EntryEvent.Completed complete(UUID by, LocalDate on, Instant at) {
        state = EntryState.COMPLETED;
        ending = Ending.completed(by, on, at);
        return new EntryEvent.Completed(id, individualId, caseManagerId, newCaseManagerId, on, at, swapId);
    }

    /** @param currentId whose Individual it is now */
    List<EntryEvent> remove(UUID currentId, UUID by, String why, Instant at) {
        var removed = new EntryEvent.Removed(id, individualId, by, at, currentId, submitterId);
        return end(EntryState.REMOVED, Ending.removed(by, why, at), removed);
    }

    /** @param currentId whose Individual it is now */
    List<EntryEvent> close(UUID currentId, String cause, Instant at) {
        var closed = new EntryEvent.Closed(id, individualId, cause, at, currentId, submitterId);
        return end(EntryState.CLOSED, Ending.closed(cause, at), closed);
    }

    /** What is to be told of it, in order: a target ends before its entry does. */
    private List<EntryEvent> end(EntryState as, Ending how, EntryEvent told) {
        Stream<EntryEvent> cancelled =
                state == EntryState.TARGETED ? Stream.of(cancelTarget(how.endedAt())) : Stream.of();
        state = as;
        ending = how;
        return Stream.concat(cancelled, Stream.of(told)).toList();
    }
}
