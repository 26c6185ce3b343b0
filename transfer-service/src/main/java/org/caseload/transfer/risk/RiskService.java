package org.caseload.transfer.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.transfer.masterlist.TargetedMoves;
import org.caseload.transfer.masterlist.TargetedMoves.TargetedMove;

/** Looks whether a move with a target is still possible on it, and tells once where it turns out that it is not. */
@ApplicationScoped
class RiskService {

    private final RiskRepository risks;
    private final TargetedMoves moves;
    private final Obstacles obstacles;
    private final Outbox outbox;
    private final Clock clock;

    RiskService(RiskRepository risks, TargetedMoves moves, Obstacles obstacles, Outbox outbox, Clock clock) {
        this.risks = risks;
        this.moves = moves;
        this.obstacles = obstacles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Without a target any more there is nothing to look at. */
    void judge(Collection<UUID> requestIds, LocalDate today) {
        moves.hold(requestIds);
        requestIds.forEach(requestId -> judge(requestId, today));
    }

    private void judge(UUID requestId, LocalDate today) {
        moves.lock(requestId).ifPresent(move -> {
            TransferRisk risk = current(move);
            Obstacles.Found found = obstacles.of(move);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            if (risk.turns(RiskPolicy.judge(risk.known, found.obstacles()), today, now)) {
                outbox.append(TransferAtRisk.of(move, risk.rules, found.blockers(), now));
            }
        });
    }

    /** Begun anew with each revision of the target, by what those concerned were told with it. */
    private TransferRisk current(TargetedMove move) {
        TransferRisk risk = risks.findById(move.requestId());
        if (risk == null) {
            risk = new TransferRisk();
            risk.begin(move);
            risks.persist(risk);
        } else if (risk.revision != move.revision()) {
            risk.begin(move);
        }
        return risk;
    }
}
