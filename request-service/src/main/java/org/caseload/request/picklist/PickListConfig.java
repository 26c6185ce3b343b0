package org.caseload.request.picklist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of requests for a pick list. */
@ConfigMapping(prefix = "caseload.pick-list")
interface PickListConfig {

    /** Business days after the day of receipt within which the MCR is completed. R-PICK-1. */
    @WithDefault("2")
    int mcrDueBusinessDays();

    /** Business days before the due day on which the Case Manager is reminded. R-PICK-1. */
    @WithDefault("1")
    int remindBusinessDaysBefore();

    /** Days back that a receipt may be recorded. Reading of R-PICK-1: what is older is a mistake. */
    @WithDefault("60")
    int recordedWithinDays();
}
