package org.caseload.transfer.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.masterlist.TargetedMoves.TargetedMove;
import org.caseload.transfer.readiness.Blocker;
import org.caseload.transfer.readiness.ReadinessService;
import org.caseload.transfer.risk.RiskPolicy.Obstacle;

/** What stands in the way of a move on its day: the Individual's file, the new Case Manager, and the entry's own rules. */
@ApplicationScoped
class Obstacles {

    private final ReadinessService readiness;
    private final CandidateService candidates;

    Obstacles(ReadinessService readiness, CandidateService candidates) {
        this.readiness = readiness;
        this.candidates = candidates;
    }

    Found of(TargetedMove move) {
        List<Blocker> blockers =
                readiness.on(move.individualId(), move.move().on()).blockers();
        Stream<Obstacle> file = blockers.stream().map(blocker -> new Obstacle(blocker.key(), blocker.rule()));
        Stream<Obstacle> others = Stream.concat(candidates.broken(move.move()).stream(), move.rules().stream())
                .map(rule -> new Obstacle(rule.id(), rule.id()));
        return new Found(Stream.concat(file, others).toList(), blockers);
    }

    /** @param blockers those of the obstacles that lie in the Individual's file, earliest first */
    record Found(List<Obstacle> obstacles, List<Blocker> blockers) {}
}
