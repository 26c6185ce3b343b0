package org.caseload.request.individualimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.csv.CsvSource;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;

/** Keeps files to be imported, and tells how far they are. Runs in its caller's transaction. */
@ApplicationScoped
class ImportService {

    private static final int CHUNK = 500;

    private final ImportRepository imports;
    private final LineRepository lines;
    private final Clock clock;

    ImportService(ImportRepository imports, LineRepository lines, Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.clock = clock;
    }

    /** Keeps the whole file, of which no more than a chunk is in memory at once; the worker settles it. */
    IndividualImport keep(CsvSource file, IndividualImport.Order order) throws IOException {
        IndividualImport started = IndividualImport.of(order, file.columns(), clock.instant());
        imports.persistAndFlush(started);
        List<ImportLine> chunk = new ArrayList<>();
        for (var row = file.next(); row.isPresent(); row = file.next()) {
            chunk.add(ImportLine.of(started, row.get()));
            if (chunk.size() == CHUNK) {
                lines.keep(chunk);
                chunk.clear();
            }
        }
        lines.keep(chunk);
        return started;
    }

    ImportView view(IndividualImport started) {
        return ImportView.of(started, lines.counts(List.of(started.id)).getOrDefault(started.id, Map.of()));
    }

    Page<ImportView> list(String startedBy, Paging paging) {
        List<IndividualImport> rows = imports.list(startedBy, paging);
        var counts = lines.counts(rows.stream().map(row -> row.id).toList());
        return Page.of(
                rows,
                paging,
                row -> Cursor.of(row.id),
                row -> ImportView.of(row, counts.getOrDefault(row.id, Map.of())));
    }

    Optional<IndividualImport> find(UUID importId, String startedBy) {
        return imports.find(importId, startedBy);
    }

    Page<ImportView.LineView> lines(IndividualImport started, ImportLine.Result result, Paging paging) {
        return Page.of(
                lines.list(started.id, result, paging),
                paging,
                line -> Cursor.of(line.lineNumber),
                ImportView.LineView::of);
    }
}
