package org.caseload.staff.residence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

@ConfigMapping(prefix = "caseload.residence")
interface ResidenceConfig {

    /** Miles in a straight line between the old home and the new one beyond which Human Resources decides. R-RELOC-1. */
    @WithDefault("15.0")
    BigDecimal decisionBeyondMiles();

    /** Days before or after today within which a move is told of; what lies beyond is taken for a slip of the pen. */
    @WithDefault("366")
    int withinDays();
}
