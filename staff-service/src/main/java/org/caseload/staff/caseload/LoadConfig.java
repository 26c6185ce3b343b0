package org.caseload.staff.caseload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.List;

/**
 * What each level of a factor weighs, to a hundredth, in the order of its levels. R-CLD-1. One is an Individual of Algo 3
 * of whom everything else is usual. A changed weight holds from the next start: nothing that is kept depends on it.
 */
@ConfigMapping(prefix = "caseload.load")
interface LoadConfig {

    /** Algo 0 to 6. */
    @WithDefault("0.80,0.85,0.90,1.00,1.15,1.35,1.60")
    List<BigDecimal> algo();

    /** Low, medium, high. */
    @WithDefault("-0.05,0,0.15")
    List<BigDecimal> urgency();

    /** Low, medium, high. */
    @WithDefault("-0.05,0,0.15")
    List<BigDecimal> complexity();

    /** Low, medium, high. */
    @WithDefault("-0.05,0,0.10")
    List<BigDecimal> environment();

    /** Delivered by the Case Manager, or coordinated. */
    @WithDefault("0,-0.20")
    List<BigDecimal> service();

    /** None, some, much. */
    @WithDefault("0.10,0,-0.15")
    List<BigDecimal> supportStaff();

    /** Low, medium, high. */
    @WithDefault("-0.05,0,0.10")
    List<BigDecimal> documentation();
}
