package org.caseload.transfer.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "caseload.work")
interface WorkConfig {

    /**
     * How many open work items an Individual has before no more are added by REST. What systems report by event is kept
     * beyond it: nobody could tell them.
     */
    @WithDefault("500")
    int openAtMost();
}
