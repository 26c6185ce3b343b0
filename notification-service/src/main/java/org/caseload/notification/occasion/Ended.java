package org.caseload.notification.occasion;

import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.notification.delivery.Announcement;
import org.caseload.notification.delivery.Facts;
import org.caseload.notification.delivery.Outgoing;
import org.caseload.notification.delivery.Template;

/**
 * What mail needs of the events that end a request without a decision or a move.
 *
 * @param caseManagerId absent where the event does not tell
 * @param submitterId absent where the event does not tell
 * @param cause of a closure
 */
record Ended(UUID requestId, UUID individualId, UUID caseManagerId, UUID submitterId, String cause) {

    /** Tells the Case Manager, and the submitter if another (R-APR-3). */
    void tell(Outgoing outgoing, Template template) {
        Facts facts = Facts.ofRequest(null, caseManagerId).cause(cause).facts();
        Announcement announcement = new Announcement(template, requestId, individualId, "ended", facts);
        Stream.of(caseManagerId, submitterId)
                .filter(person -> person != null)
                .distinct()
                .forEach(person -> outgoing.tell(person, announcement));
    }
}
