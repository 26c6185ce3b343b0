package org.caseload.request.individualimport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.http.Violation;
import org.caseload.request.individualimport.ImportLine.Result;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that is imported, and how far it is.
 *
 * @param dryRun whether it only tells what would become of each line
 * @param counts how many lines came to what
 * @param progress how many of a hundred lines are settled
 * @param finishedAt absent as long as lines wait
 */
record ImportView(
        UUID importId,
        boolean dryRun,
        State state,
        Counts counts,
        int progress,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {

    @Schema(name = "ImportState")
    enum State {
        RUNNING,
        DONE
    }

    static ImportView of(IndividualImport started, Map<Result, Long> of) {
        Counts counts = Counts.of(of);
        return new ImportView(
                started.id,
                started.dryRun,
                started.finishedAt == null ? State.RUNNING : State.DONE,
                counts,
                counts.total == 0 ? 100 : (int) (100 * (counts.total - counts.waiting) / counts.total),
                started.startedBy,
                started.startedAt,
                started.finishedAt);
    }

    /**
     * In lines; in a dry run what would become of them.
     *
     * @param total all
     * @param waiting yet to be settled
     * @param created that register an Individual
     * @param changed that change one
     * @param unchanged that say what is known
     * @param refused with their violations
     */
    @Schema(name = "ImportCounts")
    record Counts(long total, long waiting, long created, long changed, long unchanged, long refused) {

        private static Counts of(Map<Result, Long> of) {
            return new Counts(
                    of.values().stream().mapToLong(Long::longValue).sum(),
                    of.getOrDefault(Result.WAITING, 0L),
                    of.getOrDefault(Result.CREATED, 0L),
                    of.getOrDefault(Result.CHANGED, 0L),
                    of.getOrDefault(Result.UNCHANGED, 0L),
                    of.getOrDefault(Result.REFUSED, 0L));
        }
    }

    /**
     * What became of a line.
     *
     * @param line as an editor counts: the header is 1
     * @param agencyNumber absent where what stands there can't be one
     * @param result what became of it
     * @param violations everything that is wrong, with its column as the field; absent where nothing is
     */
    record LineView(long line, String agencyNumber, Result result, List<Violation> violations) {

        static LineView of(ImportLine line) {
            return new LineView(line.lineNumber, line.agencyNumber, line.result, line.violations);
        }
    }
}
