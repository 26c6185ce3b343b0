package org.caseload.staff.staffimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.staff.staffimport.line.LineRepository;

/** Deletes imports whose results were kept long enough, and what was never received whole: both are personal data. */
@ApplicationScoped
class RetentionService {

    private static final Duration RECEIVED_WITHIN = Duration.ofDays(1);
    private static final int DELETED_AT_ONCE = 10_000;

    private final ImportRepository imports;
    private final LineRepository lines;
    private final ImportConfig config;
    private final Clock clock;

    RetentionService(ImportRepository imports, LineRepository lines, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.config = config;
        this.clock = clock;
    }

    /** What waits for its lines to be entered is never among them. */
    @Transactional
    List<UUID> outdated() {
        Instant now = clock.instant();
        return imports.outdated(now.minus(config.keep()), now.minus(RECEIVED_WITHIN));
    }

    /** In small batches, each by itself; the import last. */
    void delete(UUID importId) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> lines.delete(importId, DELETED_AT_ONCE) > 0);
        }
        QuarkusTransaction.requiringNew().run(() -> imports.deleteById(importId));
    }
}
