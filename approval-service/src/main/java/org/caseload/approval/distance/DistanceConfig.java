package org.caseload.approval.distance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

@ConfigMapping(prefix = "caseload.distance")
public interface DistanceConfig {

    /** Miles by road from which a caseload may be localized. R-LOC-1. */
    @WithDefault("45.0")
    BigDecimal localizeMiles();

    /** Miles by road beyond which an Individual lives too far from the Case Manager's new residence. R-RELOC-3. */
    @WithDefault("45.0")
    BigDecimal relocateMiles();

    /** Minutes by road below which an Individual waits for a Case Manager nearby. R-LOC-2. */
    @WithDefault("60")
    int localMinutes();

    /** Miles by which a verified distance may be below the straight line where an end is a ZIP code's centroid. R-LOC-1. */
    @WithDefault("10")
    BigDecimal toleranceMiles();
}
