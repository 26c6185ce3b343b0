package org.caseload.notification.occasion;

import java.util.UUID;
import org.caseload.notification.delivery.Announcement;
import org.caseload.notification.delivery.Facts;
import org.caseload.notification.delivery.Template;

/** What mail needs of the events that tell of a decision. */
record Decided(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        UUID submitterId,
        String reason,
        UUID stepId,
        String ground) {

    Announcement review() {
        return announcement(Template.REQUEST_PUT_UNDER_REVIEW, "review of step " + stepId);
    }

    Announcement passed() {
        return announcement(Template.STEP_APPROVED, "passed step " + stepId);
    }

    Announcement granted() {
        return announcement(Template.REQUEST_APPROVED, "granted");
    }

    Announcement denied() {
        return announcement(Template.REQUEST_DENIED, "denied");
    }

    private Announcement announcement(Template template, String occasion) {
        Facts facts = Facts.ofRequest(reason, caseManagerId).ground(ground).facts();
        return new Announcement(template, requestId, individualId, occasion, facts);
    }
}
