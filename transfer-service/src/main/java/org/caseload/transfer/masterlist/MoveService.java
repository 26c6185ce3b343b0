package org.caseload.transfer.masterlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.text.Prose;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Day;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.readiness.Blocker;
import org.caseload.transfer.readiness.ReadinessService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Decides about an entry that its caller has locked. Locks what the decision rests on besides: the new Case Manager,
 * then the Individual's facts, always in this order.
 */
@ApplicationScoped
class MoveService {

    private final CandidateService candidates;
    private final ReadinessService readiness;
    private final EntryService entries;
    private final Clock clock;
    private final Today today;

    MoveService(
            CandidateService candidates, ReadinessService readiness, EntryService entries, Clock clock, Today today) {
        this.candidates = candidates;
        this.readiness = readiness;
        this.entries = entries;
        this.clock = clock;
        this.today = today;
    }

    /** R-TRN-1. Need not be ready yet: the event tells what is to be done until then. The same target again is none. */
    Verdict setTarget(EntryRow row, Target target, UUID by) {
        List<BrokenRule> broken = new ArrayList<>(EntryPolicy.judge(
                EntryPolicy.Action.SET_TARGET, row.factsFor(target.newCaseManagerId(), today.date())));
        broken.addAll(candidates.lockAndJudge(row.move(target.newCaseManagerId(), target.targetDate())));
        if (!broken.isEmpty()) {
            return new Verdict.Refused(broken);
        }
        if (!row.entry().hasTarget(target)) {
            List<Blocker> blockers = readiness.lockedBlockers(row.entry().individualId, target.targetDate());
            row.entry().decidedWith = settings();
            entries.tell(row.entry().target(target, blockers, by, clock.instant()));
        }
        return new Verdict.Done();
    }

    Verdict cancelTarget(EntryRow row) {
        List<EntryPolicy.Rule> broken = broken(EntryPolicy.Action.CANCEL_TARGET, row);
        if (!broken.isEmpty()) {
            return new Verdict.Refused(List.copyOf(broken));
        }
        entries.tell(row.entry().cancelTarget(clock.instant()));
        return new Verdict.Done();
    }

    /** R-TRN-3, with the candidate judged again for today. */
    Verdict complete(EntryRow row, UUID by) {
        Entry entry = row.entry();
        LocalDate day = today.date();
        List<BrokenRule> broken = new ArrayList<>(broken(EntryPolicy.Action.COMPLETE, row));
        if (entry.state == Entry.State.TARGETED) {
            broken.addAll(candidates.lockAndJudge(row.move(entry.newCaseManagerId, day)));
        }
        if (entry.state.isLive()) {
            broken.addAll(readiness.lockedBlockers(entry.individualId, day));
        }
        if (!broken.isEmpty()) {
            return new Verdict.Refused(broken);
        }
        entry.decidedWith = settings();
        entries.tell(entry.complete(by, day, clock.instant()));
        return new Verdict.Done();
    }

    /** R-REQ-4. */
    Verdict remove(EntryRow row, String reason, UUID by) {
        List<EntryPolicy.Rule> broken = broken(EntryPolicy.Action.REMOVE, row);
        if (!broken.isEmpty()) {
            return new Verdict.Refused(List.copyOf(broken));
        }
        entries.tell(row.entry().remove(by, reason, clock.instant()));
        return new Verdict.Done();
    }

    /** The rules of the entry itself that forbid it, before anything else is looked at. */
    List<EntryPolicy.Rule> broken(EntryPolicy.Action action, EntryRow row) {
        return EntryPolicy.judge(action, row.facts(today.date()));
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(today.date());
    }

    boolean isBeyondHorizon(LocalDate day) {
        return day.isAfter(today.date().plusDays(candidates.targetWithinDays()));
    }

    private String settings() {
        return readiness.settings() + " " + candidates.limits();
    }

    /**
     * When, and to whom.
     *
     * @param newCaseManagerId who takes over, as staffId
     * @param targetDate the day of the move, today or later
     * @param note for those who work on the move
     */
    record Target(
            @NotNull @Schema(examples = "019a1c00-0000-7000-8000-0000000000c2")
            UUID newCaseManagerId,

            @NotNull @Day @Schema(examples = "2026-12-01") LocalDate targetDate,

            @Prose @Schema(examples = "The guardian prefers mornings.")
            String note) {}

    /** What came of a decision. */
    sealed interface Verdict {

        record Done() implements Verdict {}

        /** @param broken every rule that forbids it, not the first */
        record Refused(List<BrokenRule> broken) implements Verdict {}
    }
}
