package org.caseload.approval.individual;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "caseload.months")
public interface MonthsConfig {

    /** More Individuals with Algo 6 than this on one caseload are a ground to balance its months. R-MON-1. */
    @WithDefault("2")
    int algo6Ground();
}
