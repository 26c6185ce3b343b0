package org.caseload.staff.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "caseload.staff-change")
interface ChangeConfig {

    /** Days from today within which changes are entered; what lies beyond is a slip of the pen. */
    @WithDefault("731")
    int withinDays();
}
