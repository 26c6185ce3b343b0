package org.caseload.transfer.masterlist;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.action.Action;
import org.caseload.transfer.action.EntryPolicy;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.readiness.Blocker;
import org.caseload.transfer.readiness.ReadinessService;

/**
 * Moves that are made together or not at all, for entries that the caller has locked. Locks what they rest on besides:
 * the new Case Managers, then the Individuals' facts, then the entries' places on the list, each in the order of their ids.
 */
@ApplicationScoped
public class JointMoveService {

    private final CandidateService candidates;
    private final ReadinessService readiness;
    private final EntryService entries;
    private final Clock clock;
    private final Today today;

    JointMoveService(
            CandidateService candidates, ReadinessService readiness, EntryService entries, Clock clock, Today today) {
        this.candidates = candidates;
        this.readiness = readiness;
        this.entries = entries;
        this.clock = clock;
        this.today = today;
    }

    /** Every rule that forbids each of the targets, by entry; those that nothing forbids are left out. */
    public Map<UUID, List<BrokenRule>> targetsRefusedBy(Collection<Joint> joint, LocalDate targetDate) {
        Map<UUID, List<BrokenRule>> broken = new LinkedHashMap<>();
        joint.stream().sorted(comparing(Joint::newCaseManagerId)).forEach(one -> {
            var facts = one.row.factsFor(one.newCaseManagerId, today.date());
            add(broken, one.row, EntryPolicy.judge(Action.SET_TARGET, facts));
            add(broken, one.row, candidates.lockAndJudge(one.row.swapped(one.newCaseManagerId, targetDate)));
        });
        return broken;
    }

    /** R-TRN-1 for each of them. */
    public void target(Collection<Joint> joint, LocalDate targetDate, UUID swapId, UUID by) {
        Map<UUID, List<Blocker>> blockers = joint.stream()
                .map(one -> one.row.individualId())
                .distinct()
                .sorted()
                .collect(toMap(identity(), individualId -> readiness.lockedBlockers(individualId, targetDate)));
        entries.hold(joint.stream().map(one -> one.row.requestId()).toList());
        joint.forEach(one -> {
            Entry entry = one.row.entry();
            entry.decidedWith = readiness.settings() + " " + candidates.limits();
            entry.swapId = swapId;
            var target = new MoveService.Target(one.newCaseManagerId, targetDate, null);
            entries.tell(entry.target(target, blockers.get(entry.individualId), by, clock.instant())
                    .coveredBy(one.row.coveredById()));
        });
    }

    /** R-TRN-3: every rule that forbids each of them to complete today, by entry. */
    public Map<UUID, List<BrokenRule>> completionsRefusedBy(Collection<EntryRow> rows) {
        LocalDate day = today.date();
        Map<UUID, List<BrokenRule>> broken = new LinkedHashMap<>();
        rows.stream().sorted(comparing(row -> row.entry().newCaseManagerId)).forEach(row -> {
            add(broken, row, EntryPolicy.judgeTogether(Action.COMPLETE, row.facts(day)));
            add(broken, row, candidates.lockAndJudge(row.move(row.entry().newCaseManagerId, day)));
        });
        rows.stream()
                .sorted(comparing(EntryRow::individualId))
                .forEach(row -> add(broken, row, readiness.lockedBlockers(row.individualId(), day)));
        return broken;
    }

    /** The entries that nothing forbids to complete today, with the others of their swap; in as many queries as one. */
    public Set<UUID> completable(Collection<EntryRow> rows) {
        var eligible = readiness.eligibleToday(
                rows.stream().map(EntryRow::individualId).toList());
        var allowed = candidates.allowed(rows.stream()
                .map(row -> row.move(row.entry().newCaseManagerId, today.date()))
                .toList());
        return rows.stream()
                .filter(row -> EntryPolicy.judgeTogether(Action.COMPLETE, row.facts(today.date()))
                        .isEmpty())
                .filter(row -> eligible.get(row.individualId()) && allowed.get(row.requestId()))
                .map(EntryRow::requestId)
                .collect(toSet());
    }

    public void complete(Collection<EntryRow> rows, UUID by) {
        entries.hold(rows.stream().map(EntryRow::requestId).toList());
        rows.forEach(row -> {
            row.entry().decidedWith = readiness.settings() + " " + candidates.limits();
            entries.tell(row.entry().complete(by, today.date(), clock.instant()));
        });
    }

    public void cancel(Collection<EntryRow> rows) {
        entries.hold(rows.stream().map(EntryRow::requestId).toList());
        rows.forEach(row -> entries.tell(row.entry().cancelTarget(clock.instant())));
    }

    private static void add(Map<UUID, List<BrokenRule>> broken, EntryRow row, Collection<? extends BrokenRule> rules) {
        if (!rules.isEmpty()) {
            broken.computeIfAbsent(row.requestId(), id -> new ArrayList<>()).addAll(rules);
        }
    }

    /** One of several moves: whose, and to whom. */
    public record Joint(EntryRow row, UUID newCaseManagerId) {}
}
