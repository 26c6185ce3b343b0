package org.caseload.transfer.waiting;

import java.util.UUID;

/** Told within the service, in the same transaction, when an entry is another, or has ended. */
public record EntryChanged(UUID requestId) {}
