package org.caseload.transfer.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;
import org.caseload.transfer.masterlist.TargetedMoves.TargetedMove;
import org.caseload.transfer.readiness.Blocker;

/**
 * A move can't complete on its target as things stand, for a reason that those concerned were not told of.
 *
 * @param rules every rule that stands in the way, but R-CAND-2 for R-CONF-2
 * @param workNeeded the blockers as of the target date, earliest first
 * @param coveredById who covers for a current Case Manager who has left (R-STF-3); null otherwise
 */
record TransferAtRisk(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        UUID newCaseManagerId,
        LocalDate targetDate,
        int revision,
        List<String> rules,
        Instant foundAt,
        List<Blocker.WorkNeeded> workNeeded,
        UUID coveredById)
        implements DomainEvent {

    private static final String CONSTRAINT = "R-CONF-2";
    private static final String WHO_MAY_TAKE_OVER = "R-CAND-2";

    static TransferAtRisk of(TargetedMove move, List<String> rules, List<Blocker> blockers, Instant at) {
        return new TransferAtRisk(
                move.requestId(),
                move.individualId(),
                move.caseManagerId(),
                move.newCaseManagerId(),
                move.targetDate(),
                move.revision(),
                told(rules),
                at,
                blockers.stream().map(Blocker.WorkNeeded::of).toList(),
                move.coveredById());
    }

    /** That somebody does not meet a constraint would, with its code, tell of their gender (R-CONF-2). */
    private static List<String> told(List<String> rules) {
        return rules.stream()
                .map(rule -> rule.equals(CONSTRAINT) ? WHO_MAY_TAKE_OVER : rule)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String type() {
        return "transfer-at-risk.v1";
    }

    @Override
    public String topic() {
        return "transfers";
    }

    @Override
    public UUID key() {
        return requestId;
    }
}
