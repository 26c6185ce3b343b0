package org.caseload.transfer.suggestion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "caseload.suggestion")
interface SuggestionConfig {

    /** How many entries that wait for a backfill, longest first, are looked at for swaps. R-LOC-3, R-MON-2. */
    @WithDefault("200")
    int consider();
}
