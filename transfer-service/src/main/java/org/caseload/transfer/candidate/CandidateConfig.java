package org.caseload.transfer.candidate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "caseload.candidate")
interface CandidateConfig {

    /** From this Algo on an Individual needs an experienced Case Manager. R-CAND-1. */
    @WithDefault("6")
    int experiencedFromAlgo();

    /** Whole months of experience as a case manager, here and before. R-CAND-1. */
    @WithDefault("12")
    int experienceMonths();

    /** Individuals at most, where a Case Manager has no target of their own. R-CAND-2. */
    @WithDefault("25")
    int caseloadTarget();

    /** Miles, straight line, within which a Case Manager is local to the Individual. R-RELOC-4, R-LOC-2. */
    @WithDefault("45")
    double localMiles();

    /** Days ahead for which a target may hold a Case Manager's place. R-TRN-1, R-CAND-2. */
    @WithDefault("365")
    int targetWithinDays();
}
