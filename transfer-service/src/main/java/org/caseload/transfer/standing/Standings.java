package org.caseload.transfer.standing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.caseload.chassis.event.Outbox;
import org.caseload.transfer.fact.FactsChanged;
import org.caseload.transfer.individual.IndividualSeen;
import org.caseload.transfer.readiness.Readiness;
import org.caseload.transfer.readiness.ReadinessService;

/**
 * R-RDY-6: keeps the verdict on everybody's readiness current, and tells when it is another. An Individual has a
 * standing from the first fact or from their arrival, whichever comes first, until they are discharged or die.
 */
@ApplicationScoped
public class Standings {

    private final StandingRepository standings;
    private final ReadinessService readiness;
    private final Outbox outbox;
    private final Clock clock;
    private final Event<StandingsJudged> judged;

    Standings(
            StandingRepository standings,
            ReadinessService readiness,
            Outbox outbox,
            Clock clock,
            Event<StandingsJudged> judged) {
        this.standings = standings;
        this.readiness = readiness;
        this.outbox = outbox;
        this.clock = clock;
        this.judged = judged;
    }

    /** The verdicts of today on those of them who have one, in one query. */
    public Map<UUID, Verdict> of(Collection<UUID> individualIds, LocalDate today) {
        return standings.list("individualId in ?1 and eligible is not null", individualIds).stream()
                .map(standing -> standing.verdictOn(today))
                .collect(toMap(Verdict::individualId, Function.identity()));
    }

    void factsChanged(@Observes FactsChanged told) {
        if (!standings.hasLeft(told.individualId())) {
            judge(List.of(standings.lock(told.individualId())));
        }
    }

    void individualSeen(@Observes IndividualSeen seen) {
        UUID id = seen.individualId();
        if (standings.hasLeft(id)) {
            standings.deleteById(id);
            standings.overcome(List.of(id));
        } else if (standings.findById(id) == null) {
            judge(List.of(standings.lock(id)));
        }
    }

    /** Judges them again for today. Their rows are held by the running transaction. */
    void judge(List<Standing> held) {
        Map<UUID, Readiness> answers = readiness
                .today(held.stream().map(one -> one.individualId).toList())
                .stream()
                .collect(toMap(Readiness::individualId, Function.identity()));
        Instant now = clock.instant();
        outbox.appendAll(held.stream()
                .filter(one -> one.take(answers.get(one.individualId)))
                .map(one -> one.changed(now))
                .toList());
        judged.fire(new StandingsJudged(answers.keySet()));
        standings.overcome(answers.keySet());
    }
}
