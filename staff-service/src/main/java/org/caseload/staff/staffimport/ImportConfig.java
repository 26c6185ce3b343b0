package org.caseload.staff.staffimport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "caseload.import")
interface ImportConfig {

    /** How long after its end an import and what became of its lines can be looked at. */
    @WithDefault("P30D")
    Duration keep();
}
