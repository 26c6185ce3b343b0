package org.caseload.approval.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;

/**
 * Steps wait too long for a person (R-APR-7).
 *
 * @param requestIds whose steps, the longest waiting first; of many the first ones
 * @param count how many wait, named or not
 */
public record StepsOverdue(UUID assigneeId, LocalDate remindedOn, List<UUID> requestIds, int count)
        implements DomainEvent {

    @Override
    public String type() {
        return "approval-steps-overdue.v1";
    }

    @Override
    public String topic() {
        return "approvals";
    }

    @Override
    public UUID key() {
        return assigneeId;
    }
}
