package org.caseload.transfer.masterlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.caller.Caller;
import org.caseload.transfer.action.Action;
import org.caseload.transfer.action.EntryPolicy;
import org.caseload.transfer.action.EntryState;
import org.caseload.transfer.calendar.TargetDates;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.readiness.ReadinessService;
import org.caseload.transfer.waiting.Waiting;

/** Entries as the caller sees them. */
@ApplicationScoped
public class EntryViewService {

    private final ReadinessService readiness;
    private final CandidateService candidates;
    private final VisibleEntries entries;
    private final Caller caller;
    private final TargetDates dates;

    EntryViewService(
            ReadinessService readiness,
            CandidateService candidates,
            VisibleEntries entries,
            Caller caller,
            TargetDates dates) {
        this.readiness = readiness;
        this.candidates = candidates;
        this.entries = entries;
        this.caller = caller;
        this.dates = dates;
    }

    /** One entry with its readiness. */
    public EntryView whole(EntryRow row) {
        return view(row, looked(List.of(row)), true);
    }

    /** Many, in as many queries as one. */
    public List<EntryView> lines(List<EntryRow> rows) {
        Looked looked = looked(rows);
        return rows.stream().map(row -> view(row, looked, false)).toList();
    }

    private EntryView.Answers answers(Entry entry) {
        var answers = readiness.of(entry.individualId);
        return new EntryView.Answers(
                answers.apply(dates.today()), entry.targetDate == null ? null : answers.apply(entry.targetDate));
    }

    private Looked looked(List<EntryRow> rows) {
        LocalDate day = dates.today();
        List<UUID> live = rows.stream()
                .filter(row -> row.entry().state.isLive())
                .map(row -> row.entry().individualId)
                .toList();
        var targeted = rows.stream()
                .filter(row -> row.entry().state == EntryState.TARGETED)
                .map(row -> row.move(row.entry().newCaseManagerId, day))
                .toList();
        return new Looked(
                readiness.eligibleToday(live),
                candidates.allowed(targeted),
                entries.atRisk(targeted.stream().map(Move::entryId).toList()),
                entries.waiting(rows.stream().map(EntryRow::requestId).toList()));
    }

    private EntryView view(EntryRow row, Looked looked, boolean whole) {
        Entry entry = row.entry();
        Optional<Waiting> waiting = Optional.ofNullable(looked.waiting.get(entry.id));
        return new EntryView(
                entry.id,
                entry.individualId,
                EntryView.Person.of(row.individual()),
                entry.caseManagerId,
                entry.reason,
                whole ? entry.codedDetails : null,
                caller.has("engagement-coordinator") ? entry.caseManagerConstraint : null,
                entry.state,
                entry.addedAt,
                daysOnList(entry),
                waiting.map(Waiting::state).orElse(null),
                waiting.map(Waiting::first).orElse(null),
                whole ? waiting.map(Waiting::waits).orElse(null) : null,
                waiting.map(Waiting::earliestDay).orElse(null),
                EntryView.TargetView.of(entry, dates),
                looked.atRisk.get(entry.id),
                entry.choice,
                entry.chosenId,
                backfill(row),
                entry.swapId,
                row.coveredById(),
                entry.state.isLive() ? looked.eligible.get(entry.individualId) : null,
                whole && entry.state.isLive() ? answers(entry) : null,
                entry.ending().endedAt(),
                entry.ending().completedOn(),
                entry.ending().removalReason(),
                entry.ending().closeCause(),
                allowedActions(row, looked),
                entry.version);
    }

    private int daysOnList(Entry entry) {
        return dates.days(entry.addedAt, entry.ending().endedAt());
    }

    private EntryRow.Backfill backfill(EntryRow row) {
        EntryRow.Backfill backfill = row.backfill();
        return backfill == null || caller.has("engagement-coordinator") ? backfill : backfill.codeAlone();
    }

    private List<Action> allowedActions(EntryRow row, Looked looked) {
        Stream<Action> allowed = EntryPolicy.allowed(row.facts(dates.today())).stream();
        if (caller.has("engagement-coordinator")) {
            return allowed.filter(action -> action != Action.COMPLETE || looked.mayComplete(row.entry()))
                    .toList();
        }
        return entries.supervises(row)
                ? allowed.filter(action -> action == Action.REMOVE).toList()
                : List.of();
    }

    /**
     * @param eligible by Individual, of live entries
     * @param mayTake by entry, of those with a target: whether the new Case Manager may take over today
     * @param atRisk by entry, of those with a target: the rules by which they are at risk, where they are
     * @param waiting by entry, of live ones
     */
    private record Looked(
            Map<UUID, Boolean> eligible,
            Map<UUID, Boolean> mayTake,
            Map<UUID, List<String>> atRisk,
            Map<UUID, Waiting> waiting) {
        boolean mayComplete(Entry entry) {
            return eligible.getOrDefault(entry.individualId, false) && mayTake.getOrDefault(entry.id, false);
        }
    }
}
