package org.caseload.staff.separation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "caseload.separation")
interface SeparationConfig {

    /** Days before or after today within which a last working day is told of; what lies beyond is a slip of the pen. R-STF-1. */
    @WithDefault("366")
    int withinDays();
}
