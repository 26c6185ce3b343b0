package org.caseload.request.mcr;

import java.time.Instant;
import java.util.UUID;

/** What waits for MCRs, which is in another room. */
public interface McrDeadlines {

    /** The Individual's MCR was completed. Runs in the transaction that completes it, with the Individual locked. */
    void mcrCompleted(UUID individualId, Instant at);
}
