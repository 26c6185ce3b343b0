package org.caseload.transfer.candidate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

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

    /** Miles, straight line, from where on nearness counts nothing in a candidate's rank. R-CAND-3. */
    @WithDefault("90")
    double farMiles();

    /** The class level, 1 to 5, that fits each Algo, of Algo 0 first. R-CAND-3. */
    @WithDefault("1,1,2,2,3,4,5")
    List<Integer> levelByAlgo();

    /** How much nearness counts in a candidate's rank, beside the other weights. R-CAND-3. */
    @WithDefault("35")
    int weightDistance();

    /** How much free places count. R-CAND-3. */
    @WithDefault("25")
    int weightRoom();

    /** How much the class level counts. R-CAND-3. */
    @WithDefault("15")
    int weightLevel();

    /** How much specialties count. R-CAND-3. */
    @WithDefault("15")
    int weightSpecialties();

    /** How much it counts that there is less work in the Individual's months than in others. R-CAND-3. */
    @WithDefault("10")
    int weightMonths();

    /** Days ahead for which a target may hold a Case Manager's place. R-TRN-1, R-CAND-2. */
    @WithDefault("365")
    int targetWithinDays();
}
