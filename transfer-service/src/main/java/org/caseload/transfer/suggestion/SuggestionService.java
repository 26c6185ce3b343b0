package org.caseload.transfer.suggestion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.transfer.calendar.TargetDates;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.candidate.Fit;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.caseload.transfer.readiness.ReadinessService;
import org.caseload.transfer.suggestion.SuggestionPolicy.Found;
import org.caseload.transfer.suggestion.SuggestionPolicy.Possible;
import org.caseload.transfer.waiting.ListedEntries;

/** Finds swaps among the entries that wait for a backfill. */
@ApplicationScoped
class SuggestionService {

    private final VisibleEntries entries;
    private final ListedEntries listed;
    private final CandidateService candidates;
    private final ReadinessService readiness;
    private final TargetDates dates;

    SuggestionService(
            VisibleEntries entries,
            ListedEntries listed,
            CandidateService candidates,
            ReadinessService readiness,
            TargetDates dates) {
        this.entries = entries;
        this.listed = listed;
        this.candidates = candidates;
        this.readiness = readiness;
        this.dates = dates;
    }

    /**
     * Each waiting entry is judged for each Case Manager whom another one waits to leave, and for nobody else.
     *
     * @param consider how many entries, longest waiting first
     */
    List<Suggestion> best(int limit, int consider) {
        Map<UUID, EntryRow> rows = entries.all(listed.waitingForBackfill(consider)).stream()
                .collect(toMap(EntryRow::requestId, row -> row));
        Map<UUID, List<EntryRow>> byCaseManager =
                rows.values().stream().collect(groupingBy(EntryRow::currentCaseManagerId));
        List<Move> moves = rows.values().stream()
                .flatMap(row -> byCaseManager.keySet().stream()
                        .filter(other -> !other.equals(row.currentCaseManagerId()))
                        .map(other -> row.swapped(other, dates.today())))
                .toList();
        Map<Move, Fit> fits = candidates.fits(moves);
        List<Possible> possible = fits.entrySet().stream()
                .map(fit -> possible(fit.getKey(), fit.getValue()))
                .toList();
        return told(SuggestionPolicy.best(possible, limit), rows, fits);
    }

    private static Possible possible(Move move, Fit fit) {
        return new Possible(move.entryId(), move.currentCaseManagerId(), move.newCaseManagerId(), fit.score());
    }

    private List<Suggestion> told(List<Found> found, Map<UUID, EntryRow> rows, Map<Move, Fit> fits) {
        var eligible = readiness.eligibleToday(found.stream()
                .flatMap(one -> one.moves().stream())
                .map(move -> rows.get(move.requestId()).individualId())
                .distinct()
                .toList());
        return found.stream()
                .map(one -> new Suggestion(
                        one.score(),
                        one.moves().stream()
                                .map(move -> part(move, rows.get(move.requestId()), fits, eligible))
                                .toList()))
                .toList();
    }

    private Suggestion.Part part(Possible move, EntryRow row, Map<Move, Fit> fits, Map<UUID, Boolean> eligible) {
        return new Suggestion.Part(
                move.requestId(),
                row.individualId(),
                move.caseManagerId(),
                move.newCaseManagerId(),
                move.score(),
                fits.get(row.swapped(move.newCaseManagerId(), dates.today())).parts(),
                eligible.getOrDefault(row.individualId(), false),
                row.version());
    }
}
