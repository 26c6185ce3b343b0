package org.caseload.local.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;

/** A mail in the folder, as it came. */
public record StoredMail(String recipient, Instant arrivedAt, MimeMessage message) {}
