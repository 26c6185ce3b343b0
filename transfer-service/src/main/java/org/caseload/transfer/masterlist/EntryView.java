package org.caseload.transfer.masterlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the master list. Nobody of those who worked on it is named, since a Case Manager may read it (R-TRN-2).
 *
 * @param individual absent until our copy arrives
 * @param codedDetails those of the request's details that travel, on its own only; absent in lists, and where there
 *     are none
 * @param caseManagerConstraint what the new Case Manager must be; absent but for the Engagement Coordinator
 *     (R-CONF-2), and where there is none
 * @param addedAt when it was approved
 * @param daysOnList since the addition, until today or the end
 * @param waitingState of a live entry: what it waits for first; absent once it ended
 * @param waitingFor why a live entry stands where it does, and what ends that; absent once it ended
 * @param waits all that hold up a live entry, on its own only; absent in lists, and once it ended
 * @param earliestDay of a live entry: the first day on which the Individual is eligible; absent where that can't be
 *     said
 * @param target absent where there is none
 * @param atRisk the rules by which the move turned out not to be possible on its target, R-CONF-2 to the Engagement
 *     Coordinator only; absent where it is well
 * @param choice where the latest pick list stands; absent where there is none
 * @param chosenCaseManagerId whom the Individual or guardian chose from it; absent where nobody
 * @param backfill who comes instead; absent where not recorded; whoever it is, by name to the Engagement Coordinator
 *     only
 * @param swapId the swap that the move is part of; absent where it is none
 * @param coveredById who covers for a current Case Manager who has left (R-STF-3); absent where that one is there
 * @param eligibleToday of a live entry; absent once it ended, and where we do not know yet
 * @param readiness of a live entry, on its own only; absent in lists, and once it ended
 * @param endedAt absent of a live entry
 * @param completedOn the day of the move; absent where it is not done
 * @param removalReason in words; absent where it was not removed
 * @param closeCause by code; absent where it was not closed
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
        Wait waitingFor,
        List<Wait> waits,
        LocalDate earliestDay,
        TargetView target,
        @Schema(examples = "[\"R-RDY-2\"]") List<String> atRisk,
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

    /**
     * The Individual, as far as moving needs it.
     *
     * @param givenName absent once erased
     * @param familyName absent once erased
     * @param city absent once erased
     * @param county absent once erased
     * @param zip absent once erased
     */
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
     * The planned move.
     *
     * @param note absent where none was written
     * @param revision one more with each change or cancellation
     * @param flags what is worth a second look: NOT_A_BUSINESS_DAY
     */
    record TargetView(
            UUID newCaseManagerId,
            LocalDate targetDate,
            String note,
            int revision,
            @Schema(examples = "[\"NOT_A_BUSINESS_DAY\"]") List<String> flags) {

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

    /**
     * Whether the Individual may move.
     *
     * @param today were it today
     * @param onTargetDate absent where there is no target
     */
    record Answers(Readiness today, Readiness onTargetDate) {}
}
