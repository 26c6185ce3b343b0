package org.caseload.approval.overdue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

@ConfigMapping(prefix = "caseload.overdue")
interface OverdueConfig {

    /** Business days for which a step may wait before its assignee is reminded of it. R-APR-7. */
    @WithDefault("5")
    @Min(1)
    @Max(250)
    int remindAfterBusinessDays();

    /** Business days for which a step may wait before it moves to the next person up. R-APR-7. */
    @WithDefault("10")
    @Min(1)
    @Max(250)
    int escalateAfterBusinessDays();

    /** Requests that a reminder names, those that wait longest; of more it tells how many. R-APR-7. */
    @WithDefault("100")
    @Min(1)
    @Max(1000)
    int remindOfAtMost();
}
