package org.caseload.transfer.masterlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.transfer.action.Action;
import org.caseload.transfer.action.EntryFacts;
import org.caseload.transfer.action.EntryPolicy;
import org.caseload.transfer.action.EntryState;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.reason.MoveNeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry with our copy of its Individual, which may not have arrived.
 *
 * @param needs what its reason's move needs
 * @param paired who comes onto the current Case Manager's caseload instead; null where nobody is named
 * @param coveredById who covers for a current Case Manager who has left (R-STF-3); null where that one is there
 */
public record EntryRow(Entry entry, KnownIndividual individual, Set<MoveNeed> needs, Paired paired, UUID coveredById) {

    public UUID requestId() {
        return entry.id;
    }

    public UUID individualId() {
        return entry.individualId;
    }

    public long version() {
        return entry.version;
    }

    /** Whose Individual it is now. */
    public UUID currentCaseManagerId() {
        return individual.isKnown() ? individual.caseManagerId() : entry.caseManagerId;
    }

    EntryFacts facts(LocalDate today) {
        return facts(entry.state, entry.targetDate, entry.newCaseManagerId, null, today);
    }

    /** What setting a target to that Case Manager is judged by. */
    EntryFacts factsFor(UUID wantedId, LocalDate today) {
        return facts(entry.state, entry.targetDate, entry.newCaseManagerId, wantedId, today);
    }

    /** The rules of the entry itself that forbid it now; empty where it may be done. */
    public List<? extends BrokenRule> refusedBy(Action action, LocalDate today) {
        return EntryPolicy.judge(action, facts(today));
    }

    /** Who comes instead, or that somebody is planned to; null where nothing is recorded. */
    public Backfill backfill() {
        return entry.backfill == null
                ? null
                : new Backfill(
                        entry.backfill, entry.pairedIndividualId, paired, entry.backfillNote, entry.backfillRecordedAt);
    }

    /** The rules of the entry itself that would forbid a move to that Case Manager on that day, were it the target. */
    public List<? extends BrokenRule> moveRefusedBy(UUID newCaseManagerId, LocalDate on) {
        EntryState state = entry.state.isLive() ? EntryState.TARGETED : entry.state;
        return EntryPolicy.judge(Action.COMPLETE, facts(state, on, newCaseManagerId, null, on));
    }

    /** @param newCaseManagerId null where all are asked for */
    public Move move(UUID newCaseManagerId, LocalDate on) {
        boolean takesUpRoom = entry.state == EntryState.TARGETED && entry.swapId == null;
        UUID targetedId = takesUpRoom ? entry.newCaseManagerId : null;
        return new Move(
                entry.id,
                individual,
                terms(),
                currentCaseManagerId(),
                targetedId,
                newCaseManagerId,
                on,
                entry.swapId != null);
    }

    /** The move as part of a swap: somebody leaves the new Case Manager at the same time. */
    public Move swapped(UUID newCaseManagerId, LocalDate on) {
        return move(newCaseManagerId, on).asSwapped();
    }

    private EntryFacts facts(EntryState state, LocalDate targetDate, UUID targetedId, UUID wantedId, LocalDate today) {
        return new EntryFacts(
                state,
                needs,
                targetDate,
                targetedId,
                wantedId,
                entry.choice,
                entry.chosenId,
                entry.backfill != null,
                entry.backfill != null && (paired == null || !paired.hasLeft()),
                entry.swapId != null,
                individual.hasLeft(),
                today);
    }

    private Move.Terms terms() {
        return Move.Terms.of(needs, entry.caseManagerConstraint, entry.waitsForLocalOpening);
    }

    /**
     * R-LOC-3, R-MON-2.
     *
     * @param kind whether somebody is named
     * @param pairedIndividualId absent where nobody is named
     * @param paired absent where nobody is named, or the caller may not see who it is
     * @param note absent where none was written, or the caller may not read it
     */
    @Schema(name = "RecordedBackfill")
    public record Backfill(Kind kind, UUID pairedIndividualId, Paired paired, String note, Instant recordedAt) {

        public static final Backfill NONE = new Backfill(null, null, null, null, null);

        @Schema(name = "BackfillKind")
        public enum Kind {
            PAIRED,
            PLANNED
        }

        /** As those see it who don't see the other Individual, nor what the Engagement Coordinator noted. */
        public Backfill codeAlone() {
            return new Backfill(kind, pairedIndividualId, null, null, recordedAt);
        }
    }

    /**
     * The Individual who comes in; names are absent once erased.
     *
     * @param agencyNumber absent until our copy arrives
     * @param givenName absent once erased
     * @param familyName absent once erased
     * @param status of the Individual, by code
     */
    public record Paired(
            String agencyNumber,
            String givenName,
            String familyName,
            @Schema(examples = "ACTIVE") String status) {

        boolean hasLeft() {
            return status != null && !status.equals("ACTIVE");
        }
    }
}
