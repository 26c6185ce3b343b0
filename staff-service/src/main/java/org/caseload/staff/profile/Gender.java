package org.caseload.staff.profile;

/** Held for constraints on a new Case Manager alone. R-CONF-2. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER
}
