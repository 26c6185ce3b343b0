package org.caseload.transfer.masterlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;
import org.caseload.transfer.action.Action;
import org.caseload.transfer.action.Choice;
import org.caseload.transfer.action.EntryState;
import org.caseload.transfer.calendar.TargetDates;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.readiness.Readiness;
import org.caseload.transfer.waiting.Wait;
import org.caseload.transfer.waiting.WaitingState;

/**
 * An entry of the master list. Nobody of those who worked on it is named, since a Case Manager may read it (R-TRN-2).
 *
 * @param individual absent until our copy arrives
 * @param daysOnList since the addition, until today or the end
 * @param waitingState of a live entry: what it waits for first
 * @param waits all that hold up a live entry, on its own only, not in lists
 * @param earliestDay of a live entry: the first day on which the Individual is eligible; absent where that can't be said
 * @param target absent where there is none
 * @param codedDetails those of the request's details that travel, on its own only, not in lists
 * @param caseManagerConstraint what the new Case Manager must be; to the Engagement Coordinator only (R-CONF-2)
 * @param atRisk the rules by which the move turned out not to be possible on its target, R-CONF-2 to the Engagement
 *     Coordinator only; absent where it is well
 * @param choice where the latest pick list stands; absent where there is none
 * @param chosenCaseManagerId whom the Individual or guardian chose from it
 * @param backfill who comes instead, where recorded; whoever it is, by name to the Engagement Coordinator only
 * @param swapId the swap that the move is part of; absent where it is none
 * @param coveredById who covers for a current Case Manager who has left (R-STF-3)
 * @param eligibleToday of a live entry
 * @param readiness of a live entry, on its own only, not in lists
 * @param allowedActions what the caller may do now
 */
public record EntryView(
        UUID requestId,
        UUID individualId,
        Person individual,
        UUID caseManagerId,
        String reason,
        Map<String, Object> codedDetails,
        String caseManagerConstraint,
        EntryState state,
        Instant addedAt,
        Integer daysOnList,
        WaitingState waitingState,
        List<Wait> waits,
        LocalDate earliestDay,
        TargetView target,
        List<String> atRisk,
        Choice choice,
        UUID chosenCaseManagerId,
        EntryRow.Backfill backfill,
        UUID swapId,
        UUID coveredById,
        Boolean eligibleToday,
        Answers readiness,
        Instant endedAt,
        LocalDate completedOn,
        String removalReason,
        String closeCause,
        List<Action> allowedActions,
        long version)
        implements Versioned {

    record Person(
            String agencyNumber,
            String givenName,
            String familyName,
            String city,
            String county,
            String zip,
            int algo) {

        static Person of(KnownIndividual known) {
            return !known.isKnown()
                    ? null
                    : new Person(
                            known.agencyNumber(),
                            known.givenName(),
                            known.familyName(),
                            known.city(),
                            known.county(),
                            known.zip(),
                            known.algo());
        }
    }

    /**
     * @param revision one more with each change or cancellation
     * @param flags what is worth a second look: NOT_A_BUSINESS_DAY
     */
    record TargetView(UUID newCaseManagerId, LocalDate targetDate, String note, int revision, List<String> flags) {

        static TargetView of(Entry entry, TargetDates dates) {
            return entry.targetDate == null
                    ? null
                    : new TargetView(
                            entry.newCaseManagerId,
                            entry.targetDate,
                            entry.note,
                            entry.revision,
                            dates.flags(entry.targetDate));
        }
    }

    /** The target on its own, with the version that changing it needs. */
    public record CurrentTarget(UUID newCaseManagerId, LocalDate targetDate, String note, int revision, long version)
            implements Versioned {

        public static Optional<CurrentTarget> of(EntryRow row) {
            Entry entry = row.entry();
            return entry.targetDate == null
                    ? Optional.empty()
                    : Optional.of(new CurrentTarget(
                            entry.newCaseManagerId, entry.targetDate, entry.note, entry.revision, entry.version));
        }
    }

    /** @param onTargetDate absent where there is no target */
    record Answers(Readiness today, Readiness onTargetDate) {}
}
