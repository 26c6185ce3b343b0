package org.caseload.notification.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the delivery log. It tells of people by id and address, of Individuals nothing.
 *
 * @param template which mail
 * @param subjectId of the request, case or Individual that it is about
 * @param occasion what of the subject brought it about; with template, subject and recipient it is sent once
 * @param recipientId absent until the recipient is known here
 * @param recipientAddress absent until the recipient is known here
 * @param attempts how often it was tried
 * @param createdAt when it was to be sent first
 * @param nextAttemptAt absent once it was sent or given up
 * @param sentAt when the mail server took it; absent until then
 * @param lastError of the last attempt, in our words; absent where none failed
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
