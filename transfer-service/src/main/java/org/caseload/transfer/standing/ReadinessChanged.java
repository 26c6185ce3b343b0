package org.caseload.transfer.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;

/**
 * The verdict on an Individual is another.
 *
 * @param on the day that it is about
 * @param rules every rule that blocks; empty where none does
 * @param earliestEligibleDay null where that can't be said
 */
record ReadinessChanged(
        UUID individualId,
        boolean eligible,
        LocalDate on,
        List<String> rules,
        Instant changedAt,
        LocalDate earliestEligibleDay)
        implements DomainEvent {

    @Override
    public String type() {
        return "readiness-changed.v1";
    }

    @Override
    public String topic() {
        return "readiness";
    }

    @Override
    public UUID key() {
        return individualId;
    }
}
