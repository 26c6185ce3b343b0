package org.caseload.transfer.waiting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "caseload.waiting")
interface WaitingConfig {

    /** How long an answer to "has anybody near room?" or "may the one chosen still take over?" is good. R-LOC-2, R-CAND-4. */
    @WithDefault("PT5M")
    Duration recheckAfter();
}
