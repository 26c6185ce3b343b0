package org.caseload.staff.caseloadtarget;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Map;

/** How many Individuals a Case Manager serves at most who has no target of their own. R-CAND-2. */
@ConfigMapping(prefix = "caseload.target")
interface TargetConfig {

    /** Individuals, where the programme says nothing, or there is none. */
    @WithName("default")
    @WithDefault("25")
    int byDefault();

    /** Individuals, by the programme's code. */
    Map<String, Integer> programme();
}
