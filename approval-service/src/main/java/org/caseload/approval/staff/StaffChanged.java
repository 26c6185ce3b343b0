package org.caseload.approval.staff;

import java.util.Set;
import java.util.UUID;

/**
 * Told inside this service, in the transaction that changed the copy of the staff.
 *
 * @param caseManagerIds those whose line upwards the change may concern
 */
public record StaffChanged(Set<UUID> caseManagerIds) {}
