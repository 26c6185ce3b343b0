package org.caseload.staff.staffimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.csv.CsvSource;
import org.caseload.staff.staffimport.line.LineRepository;

/** Takes files in whole. */
@ApplicationScoped
class IntakeService {

    private static final int KEPT_AT_ONCE = 1_000;

    private final ImportRepository imports;
    private final LineRepository lines;
    private final Clock clock;

    IntakeService(ImportRepository imports, LineRepository lines, Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.clock = clock;
    }

    /** Keeps the whole file, batch by batch; nothing of it is entered before the running transaction is committed. */
    StaffImport receive(CsvSource file, boolean dryRun, UUID by) throws IOException {
        StaffImport started = StaffImport.of(dryRun, by, clock.instant());
        QuarkusTransaction.requiringNew().run(() -> imports.persist(started));
        StaffImport received = imports.findById(started.id);
        for (List<CsvSource.Row> rows = batch(file); !rows.isEmpty(); rows = batch(file)) {
            List<CsvSource.Row> kept = rows;
            QuarkusTransaction.requiringNew().run(() -> lines.keep(started.id, kept));
            received.lines += kept.size();
            received.refused +=
                    kept.stream().filter(row -> row.unreadable() != null).count();
        }
        received.state = StaffImport.State.RUNNING;
        imports.flush();
        return received;
    }

    private static List<CsvSource.Row> batch(CsvSource file) throws IOException {
        List<CsvSource.Row> rows = new ArrayList<>();
        Optional<CsvSource.Row> row = file.next();
        while (row.isPresent()) {
            rows.add(row.get());
            row = rows.size() < KEPT_AT_ONCE ? file.next() : Optional.empty();
        }
        return rows;
    }
}
