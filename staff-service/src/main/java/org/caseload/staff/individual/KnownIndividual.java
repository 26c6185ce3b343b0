package org.caseload.staff.individual;

import java.util.UUID;

/** An Individual and where they live; the place is null once erased. */
public record KnownIndividual(UUID individualId, String agencyNumber, String zip, Double latitude, Double longitude) {}
