package org.caseload.local.mail;

import java.time.Instant;

/**
 * A mail that the stack's mail server took, for one recipient.
 *
 * @param to whose mailbox it is in: the envelope's recipient
 * @param replyTo empty where the mail has no Reply-To of its own
 * @param text the plain text of it
 */
public record Mail(
        String to, String from, String replyTo, String subject, String text, String messageId, Instant arrivedAt) {}
