package org.caseload.transfer.waiting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

@ConfigMapping(prefix = "caseload.waiting")
interface WaitingConfig {

    /**
     * How long an answer to "has anybody near room?" or "may the one chosen still take over?" is good, and when an entry
     * that changed is rechecked: later than two transactions can last, one after the other. R-LOC-2, R-CAND-4.
     */
    @DurationMin(minutes = 3)
    @WithDefault("PT5M")
    Duration recheckAfter();
}
