package org.caseload.transfer.individual;

import java.util.UUID;

/** Told within the service, in the copy's transaction, whenever our copy of an Individual is renewed. */
public record IndividualSeen(UUID individualId, UUID caseManagerId) {}
