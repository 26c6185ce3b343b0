package org.caseload.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which day it is where the work is done, whatever the server's own time zone says. */
@ApplicationScoped
public class Today {

    private final Clock clock;
    private final ZoneId zone;

    Today(
            Clock clock,
            @ConfigProperty(name = "caseload.time-zone", defaultValue = "America/Indiana/Indianapolis") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The day it is now in {@code caseload.time-zone}. */
    public LocalDate date() {
        return dayOf(clock.instant());
    }

    /** The day that the instant falls on in {@code caseload.time-zone}. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
