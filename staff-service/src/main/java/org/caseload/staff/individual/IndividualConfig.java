package org.caseload.staff.individual;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

@ConfigMapping(prefix = "caseload.individual")
interface IndividualConfig {

    /** Miles in a straight line from the new home beyond which Individuals are offered for balancing. R-RELOC-3. */
    @WithDefault("45.0")
    BigDecimal distantBeyondMiles();
}
