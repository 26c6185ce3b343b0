package org.caseload.request.mcr;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the MCR. */
@ConfigMapping(prefix = "caseload.mcr")
interface McrConfig {

    /** Days for which a completed MCR is current. R-MCR-2; approval-service decides, here it is only shown. */
    @WithDefault("30")
    int validDays();
}
