package org.caseload.staff.forecast;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the coming months are reckoned. R-CLD-3. */
@ConfigMapping(prefix = "caseload.forecast")
interface ForecastConfig {

    /** How the Individuals who come and leave each month are forecast. */
    @WithDefault("TREND_AND_SEASON")
    Method method();

    /** What a month counts for compared with the one after it: below one, what is long past is forgotten. */
    @WithDefault("0.94")
    double discount();

    /** Months that are learned from, at most. */
    @WithDefault("60")
    int historyMonths();

    /** How probably what happens lies between low and high. */
    @WithDefault("0.8")
    double interval();
}
