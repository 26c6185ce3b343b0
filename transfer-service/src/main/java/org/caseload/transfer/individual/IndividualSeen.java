package org.caseload.transfer.individual;

import java.util.UUID;

/**
 * Told within the service, in the copy's transaction, whenever our copy of an Individual is renewed; not by a
 * rebuild's refilling, when the copies are not whole.
 *
 * @param previousCaseManagerId whose Individual it was by the copy before; null where there was none
 */
public record IndividualSeen(UUID individualId, UUID caseManagerId, UUID previousCaseManagerId) {}
