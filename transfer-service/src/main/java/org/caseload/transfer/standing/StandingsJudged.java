package org.caseload.transfer.standing;

import java.util.Collection;
import java.util.UUID;

/** Told within the service, in the same transaction, whenever Individuals were judged anew. */
public record StandingsJudged(Collection<UUID> individualIds) {}
