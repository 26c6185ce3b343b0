package org.caseload.notification.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the delivery log. It tells of people by id and address, of Individuals nothing.
 *
 * @param recipientId absent until the recipient is known here
 * @param lastError of the last attempt, in our words
 */
record NotificationView(
        UUID notificationId,
        Template template,
        UUID subjectId,
        String occasion,
        UUID recipientId,
        String recipientAddress,
        Notification.State state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt,
        String lastError,
        String messageId) {

    static NotificationView of(Notification notification) {
        boolean unsent =
                notification.state == Notification.State.PENDING || notification.state == Notification.State.WAITING;
        return new NotificationView(
                notification.id,
                notification.template,
                notification.subjectId,
                notification.occasion,
                notification.recipientId,
                notification.recipientAddress,
                notification.state,
                notification.attempts,
                notification.createdAt,
                unsent ? notification.nextAttemptAt : null,
                notification.sentAt,
                notification.lastError,
                notification.messageId());
    }
}
