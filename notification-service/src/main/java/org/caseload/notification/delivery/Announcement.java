package org.caseload.notification.delivery;

import java.util.UUID;

/**
 * Something that people are to be told.
 *
 * @param subjectId the request it is about
 * @param individualId whom it is about, or null
 * @param occasion what makes it different from other mails of the same template about the same subject
 */
public record Announcement(Template template, UUID subjectId, UUID individualId, String occasion, Facts facts) {}
