package org.caseload.transfer.masterlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.text.Prose;
import org.caseload.transfer.Day;
import org.caseload.transfer.action.Action;
import org.caseload.transfer.action.EntryPolicy;
import org.caseload.transfer.action.EntryState;
import org.caseload.transfer.calendar.TargetDates;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.readiness.Blocker;
import org.caseload.transfer.readiness.ReadinessService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Decides about an entry that its caller has locked. Locks what the decision rests on besides: the new Case Manager,
 * then the Individual's facts, always in this order.
 */
@ApplicationScoped
public class MoveService {

    private final CandidateService candidates;
    private final ReadinessService readiness;
    private final EntryService entries;
    private final Clock clock;
    private final TargetDates dates;

    MoveService(
            CandidateService candidates,
            ReadinessService readiness,
            EntryService entries,
            Clock clock,
            TargetDates dates) {
        this.candidates = candidates;
        this.readiness = readiness;
        this.entries = entries;
        this.clock = clock;
        this.dates = dates;
    }

    /** R-TRN-1. Need not be ready yet: the event tells what is to be done until then. The same target again is none. */
    public Verdict setTarget(EntryRow row, Target target, UUID by) {
        List<BrokenRule> broken = new ArrayList<>(
                EntryPolicy.judge(Action.SET_TARGET, row.factsFor(target.newCaseManagerId(), dates.today())));
        broken.addAll(candidates.lockAndJudge(row.move(target.newCaseManagerId(), target.targetDate())));
        if (!broken.isEmpty()) {
            return new Verdict.Refused(broken);
        }
        if (!row.entry().hasTarget(target)) {
            List<Blocker> blockers = readiness.lockedBlockers(row.entry().individualId, target.targetDate());
            row.entry().decidedWith = settings();
            entries.tell(
                    row.entry().target(target, blockers, by, clock.instant()).coveredBy(row.coveredById()));
        }
        return new Verdict.Done();
    }

    public Verdict cancelTarget(EntryRow row) {
        List<EntryPolicy.Rule> broken = broken(Action.CANCEL_TARGET, row);
        if (!broken.isEmpty()) {
            return new Verdict.Refused(List.copyOf(broken));
        }
        entries.tell(row.entry().cancelTarget(clock.instant()));
        return new Verdict.Done();
    }

    /** R-TRN-3, with the candidate judged again for today. */
    public Verdict complete(EntryRow row, UUID by) {
        Entry entry = row.entry();
        LocalDate day = dates.today();
        List<BrokenRule> broken = new ArrayList<>(broken(Action.COMPLETE, row));
        if (entry.state == EntryState.TARGETED) {
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
    public Verdict remove(EntryRow row, String reason, UUID by) {
        List<EntryPolicy.Rule> broken = broken(Action.REMOVE, row);
        if (!broken.isEmpty()) {
            return new Verdict.Refused(List.copyOf(broken));
        }
        entries.breakSwap(row.entry());
        entries.tell(row.entry().remove(row.currentCaseManagerId(), by, reason, clock.instant()));
        return new Verdict.Done();
    }

    /** The rules of the entry itself that forbid it, before anything else is looked at. */
    public List<EntryPolicy.Rule> broken(Action action, EntryRow row) {
        return EntryPolicy.judge(action, row.facts(dates.today()));
    }

    /** Why nobody can plan for that day; empty where one can. */
    public Optional<Violation> refuses(LocalDate targetDate) {
        return dates.refuses(targetDate);
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
    public record Target(
            @NotNull @Schema(examples = "019a1c00-0000-7000-8000-0000000000c2")
            UUID newCaseManagerId,

            @NotNull @Day @Schema(examples = "2026-12-01") LocalDate targetDate,

            @Prose @Schema(examples = "The guardian prefers mornings.")
            String note) {}

    /** What came of a decision. */
    public sealed interface Verdict {

        record Done() implements Verdict {}

        /** @param broken every rule that forbids it, not the first */
        record Refused(List<BrokenRule> broken) implements Verdict {}
    }
}
