package org.caseload.staff.staffimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.member.Amendments.Outcome;
import org.caseload.staff.staffimport.line.ImportLine;
import org.caseload.staff.staffimport.line.ImportLine.Settled;
import org.caseload.staff.staffimport.line.LineRepository;
import org.caseload.staff.staffimport.line.LineService;
import org.caseload.staff.staffimport.line.ResultRepository;
import org.jboss.logging.Logger;

/** Enters files chunk by chunk: each is done whole, with the results of its lines, or not at all. */
@ApplicationScoped
class ImportService {

    private static final Logger LOG = Logger.getLogger(ImportService.class);
    private static final int ENTERED_AT_ONCE = 50;
    private static final int FORGOTTEN_AT_ONCE = 10_000;

    private final ImportRepository imports;
    private final LineRepository lines;
    private final ResultRepository results;
    private final LineService service;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            LineRepository lines,
            ResultRepository results,
            LineService service,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.results = results;
        this.service = service;
        this.clock = clock;
    }

    @Transactional
    List<StaffImport> running() {
        return imports.running();
    }

    /** Does the next chunk, unless another process has the import. @return whether there may be more to do */
    boolean step(StaffImport running) {
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.claim(running.id) && chunk(running.id, running.dryRun));
    }

    private boolean chunk(UUID importId, boolean dryRun) {
        List<ImportLine> waiting = lines.waiting(importId, ENTERED_AT_ONCE);
        if (waiting.isEmpty()) {
            return QuarkusTransaction.requiringNew().call(() -> finish(importId));
        }
        if (dryRun) {
            List<Settled> would =
                    waiting.stream().map(line -> tried(importId, line)).toList();
            QuarkusTransaction.requiringNew().run(() -> settle(importId, true, would));
        } else {
            enter(importId, waiting);
        }
        return true;
    }

    private boolean finish(UUID importId) {
        boolean more = lines.forget(importId, FORGOTTEN_AT_ONCE) > 0;
        if (!more) {
            StaffImport done = imports.findById(importId);
            done.state = StaffImport.State.DONE;
            done.finishedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
        return more;
    }

    /** All at once for speed; where one of them fails unexpectedly, each by itself. */
    private void enter(UUID importId, List<ImportLine> waiting) {
        try {
            QuarkusTransaction.requiringNew().run(() -> entered(importId, waiting));
        } catch (RuntimeException e) {
            LOG.infof(
                    "Import %s goes on line by line: %s", importId, e.getClass().getSimpleName());
            waiting.forEach(line -> enter(importId, line));
        }
    }

    private void enter(UUID importId, ImportLine line) {
        try {
            QuarkusTransaction.requiringNew().run(() -> entered(importId, List.of(line)));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Import %s, line %d: %s",
                    importId, line.number(), e.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> settle(importId, false, List.of(failed(line))));
        }
    }

    private void entered(UUID importId, List<ImportLine> waiting) {
        List<Settled> settled = new ArrayList<>();
        for (ImportLine line : waiting) {
            if (settled.stream().noneMatch(done -> done.number() == line.number())) {
                List<Settled> entered = service.enter(importId, line);
                results.settle(importId, false, entered);
                settled.addAll(entered);
            }
        }
        results.count(importId, settled);
    }

    private void settle(UUID importId, boolean dryRun, List<Settled> settled) {
        results.settle(importId, dryRun, settled);
        results.count(importId, settled);
    }

    /** What would become of the line, with its superiors' lines entered before it. */
    private Settled tried(UUID importId, ImportLine line) {
        try {
            return service.tryOut(importId, line);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Import %s, line %d: %s",
                    importId, line.number(), e.getClass().getSimpleName());
            return failed(line);
        }
    }

    private static Settled failed(ImportLine line) {
        return new Settled(
                line.number(), Outcome.REFUSED, List.of(new Violation(null, null, "could not be entered", null)));
    }
}
