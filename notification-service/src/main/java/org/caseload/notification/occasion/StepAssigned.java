package org.caseload.notification.occasion;

import java.time.Instant;
import java.util.UUID;
import org.caseload.notification.delivery.Announcement;
import org.caseload.notification.delivery.Facts;
import org.caseload.notification.delivery.Template;

/** The part of approval-step-assigned.v1 that mail needs. */
record StepAssigned(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        String reason,
        UUID stepId,
        UUID assigneeId,
        UUID delegateId,
        UUID recorderId,
        String mcrState,
        Instant assignedAt) {

    /** A step that comes back to somebody is told again. */
    Announcement announcement(Template template, UUID actingFor) {
        Facts facts = Facts.ofRequest(reason, caseManagerId)
                .mcrState(mcrState)
                .actingFor(actingFor)
                .facts();
        return new Announcement(template, requestId, individualId, "step " + stepId + " since " + assignedAt, facts);
    }
}
