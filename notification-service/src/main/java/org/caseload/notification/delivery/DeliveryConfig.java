package org.caseload.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patiently mail is sent. */
@ConfigMapping(prefix = "caseload.delivery")
interface DeliveryConfig {

    /** Pause after a mail's first failed attempt; it doubles with each further one. */
    @WithDefault("PT5S")
    Duration firstPause();

    /** The longest pause between two attempts. */
    @WithDefault("PT10M")
    Duration longestPause();

    /** Attempts that the mail server may put off before a mail counts as failed. An absent server counts for none. */
    @WithDefault("200")
    int attempts();

    /** How often mail looks again for a person or Individual that is not known here yet. */
    @WithDefault("PT1M")
    Duration lookAgain();

    /** The longest pause before a mail server that was away is tried again. */
    @WithDefault("PT10S")
    Duration longestOutagePause();

    /** How long the mail server may take for one mail; one that hangs counts as away. */
    @WithDefault("20s")
    Duration answerWithin();
}
