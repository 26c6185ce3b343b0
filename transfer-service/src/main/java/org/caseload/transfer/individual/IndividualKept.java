package org.caseload.transfer.individual;

import java.util.UUID;

/**
 * Told within the service, in the copy's transaction, whenever our copy of an Individual is renewed, to whoever counts
 * the copies: they are then part of what a rebuild makes anew.
 *
 * @param previousCaseManagerId whose Individual it was by the copy before; null where there was none
 */
public record IndividualKept(UUID caseManagerId, UUID previousCaseManagerId) {}
