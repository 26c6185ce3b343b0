package org.caseload.transfer.readiness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

@ConfigMapping(prefix = "caseload.readiness")
interface ReadinessConfig {

    /** Days ahead in which open work that comes due blocks, the last one included. R-RDY-2. */
    @WithDefault("30")
    int workDueWithinDays();

    /** Days ahead in which a LOCSI's expiry blocks, the last one included. R-RDY-3. */
    @WithDefault("60")
    int locsiExpiresWithinDays();

    /** For how long the projection takes an expiring LOCSI to be renewed, ISO 8601. R-RDY-5. */
    @WithDefault("P1Y")
    Period locsiRenewedFor();
}
