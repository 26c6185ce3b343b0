package org.caseload.transfer.staff;

import java.util.UUID;

/**
 * Whose Individuals a caller sees: the sum of what each of the caller's roles gives.
 *
 * @param everyone all of them
 * @param own those of this Case Manager, and of those who left and are covered by them
 * @param team those of the Case Managers who report to this Supervisor, or left and are covered by them
 * @param teams those of the teams whose Supervisors report to this Assistant Director
 */
public record Scope(boolean everyone, UUID own, UUID team, UUID teams) {

    /** What the service itself sees. */
    public static final Scope EVERYONE = new Scope(true, null, null, null);
}
