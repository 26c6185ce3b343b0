package org.caseload.transfer.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.transfer.action.EntryPolicy;
import org.caseload.transfer.masterlist.TargetedMoves.TargetedMove;

/** How a move with a target stands, as last looked at. Each revision of the target begins anew. */
@Entity
class TransferRisk {

    @Id
    UUID requestId;

    int revision;
    List<String> known;
    boolean atRisk;
    List<String> rules;
    Instant since;
    LocalDate judgedOn;

    /** What the entry lacks as it is first looked at was plain to whoever set the target. */
    void begin(TargetedMove move) {
        requestId = move.requestId();
        revision = move.revision();
        known = Stream.concat(
                        move.knownAtTarget().stream(), move.rules().stream().map(EntryPolicy.Rule::id))
                .distinct()
                .toList();
        atRisk = false;
        rules = List.of();
        since = null;
        judgedOn = move.move().on();
    }

    /** Whether the move is at risk now and was not before. */
    boolean turns(RiskPolicy.Risk risk, LocalDate on, Instant now) {
        boolean turned = risk.atRisk() && !atRisk;
        if (turned || !risk.atRisk()) {
            since = risk.atRisk() ? now : null;
        }
        known = risk.known().stream().sorted().toList();
        atRisk = risk.atRisk();
        rules = risk.rules();
        judgedOn = on;
        return turned;
    }
}
