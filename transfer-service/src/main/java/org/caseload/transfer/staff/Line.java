package org.caseload.transfer.staff;

import java.util.UUID;

/** Who is above a Case Manager; null where nobody is. */
public record Line(UUID caseManagerId, UUID supervisorId, UUID directorId) {}
