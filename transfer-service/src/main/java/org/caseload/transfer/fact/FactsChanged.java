package org.caseload.transfer.fact;

import java.util.UUID;

/** Told within the service, in the report's transaction, whenever what is known of an Individual's readiness is another. */
public record FactsChanged(UUID individualId) {}
