package org.caseload.transfer.staff;

import java.util.UUID;

/** Told within the service, in the copy's transaction, whenever our copy of a member of the staff is renewed; not by a rebuild's refilling. */
public record StaffSeen(UUID staffId) {}
