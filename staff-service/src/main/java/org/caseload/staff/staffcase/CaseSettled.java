package org.caseload.staff.staffcase;

import java.time.Instant;
import java.util.UUID;

/** Told within the service, in the event's transaction, when approval-service has settled a case. */
public record CaseSettled(UUID caseId, StaffCase.State outcome, UUID by, Instant at) {}
