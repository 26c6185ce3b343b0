package org.caseload.approval.mcr;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

@ConfigMapping(prefix = "caseload.mcr")
interface McrConfig {

    /** Days for which a completed MCR is current. R-MCR-2. */
    @WithDefault("30")
    @Min(1)
    @Max(3650)
    int validDays();
}
