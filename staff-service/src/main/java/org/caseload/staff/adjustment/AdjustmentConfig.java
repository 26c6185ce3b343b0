package org.caseload.staff.adjustment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "caseload.adjustment")
public interface AdjustmentConfig {

    /** Individuals at most, where a Case Manager has no target of their own. R-CAND-2. */
    @WithDefault("25")
    int caseloadTarget();
}
