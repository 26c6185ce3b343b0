package org.caseload.staff.caseload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Map;

/** How many Individuals a Case Manager of a programme is to serve. R-CLD-2. */
@ConfigMapping(prefix = "caseload.standard")
public interface StandardConfig {

    /** Where the programme has no standard of its own, or the Case Manager no programme. */
    @WithName("default")
    Range byDefault();

    /** By the programme's code. */
    Map<String, Range> programme();

    /** Both ends are within. */
    interface Range {

        @WithDefault("13")
        int least();

        @WithDefault("24")
        int most();
    }
}
