package org.caseload.request.mcr;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;

/** Confirming that a file is current. Runs in its caller's transaction. */
@ApplicationScoped
class McrService {

    private final McrRepository mcrs;
    private final McrDeadlines deadlines;
    private final McrConfig config;
    private final Outbox outbox;
    private final Clock clock;

    McrService(McrRepository mcrs, McrDeadlines deadlines, McrConfig config, Outbox outbox, Clock clock) {
        this.mcrs = mcrs;
        this.deadlines = deadlines;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Mcr> latest(UUID individualId) {
        return mcrs.latest(individualId);
    }

    /** Goes on with the MCR that is open, or begins a new one after a completed one (R-MCR-1). */
    Mcr confirm(UUID individualId, McrResource.Sections given, UUID by) {
        Mcr mcr = latest(individualId)
                .filter(open -> open.state() == Mcr.State.INCOMPLETE)
                .orElseGet(() -> Mcr.of(individualId));
        Map<Mcr.Section, Mcr.Confirmation> found = new EnumMap<>(Mcr.Section.class);
        given.sections()
                .forEach(section ->
                        found.put(section.section(), new Mcr.Confirmation(section.confirmed(), section.note())));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Mcr.Event> completed = mcr.confirm(found, by, now);
        mcrs.persist(mcr);
        completed.ifPresentOrElse(outbox::append, () -> mcrs.flush());
        if (completed.isPresent()) {
            deadlines.mcrCompleted(individualId, now);
        }
        return mcr;
    }

    McrView view(Mcr mcr, boolean mayConfirm) {
        Instant currentUntil =
                mcr.completedAt == null ? null : mcr.completedAt.plus(Duration.ofDays(config.validDays()));
        return McrView.of(mcr, currentUntil, mayConfirm);
    }
}
