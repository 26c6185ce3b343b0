package org.caseload.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "caseload.facts")
interface FactConfig {

    /** How far another system's clock may be ahead of ours, ISO 8601: a report from later than that is refused. */
    @WithDefault("PT5M")
    Duration clockSkew();
}
