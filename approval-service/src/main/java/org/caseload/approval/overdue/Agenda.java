package org.caseload.approval.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.caseload.chassis.time.BusinessDays;
import org.caseload.chassis.time.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The agency's business days, seen from today. */
@ApplicationScoped
class Agenda {

    private final Today today;
    private final BusinessDays businessDays;
    private final ZoneId zone;

    Agenda(
            Today today,
            BusinessDays businessDays,
            @ConfigProperty(name = "caseload.time-zone", defaultValue = "America/Indiana/Indianapolis") ZoneId zone) {
        this.today = today;
        this.businessDays = businessDays;
        this.zone = zone;
    }

    LocalDate today() {
        return today.date();
    }

    boolean isBusinessDay() {
        return businessDays.isBusinessDay(today());
    }

    /**
     * Whatever began before this moment was not done within so many business days, the day on which it began not
     * counted, and today not over yet.
     */
    Instant startOfDayBefore(int days) {
        return businessDays.minus(today(), days).atStartOfDay(zone).toInstant();
    }

    /** The day on which so many business days have passed, the one on which it began not counted. */
    LocalDate businessDaysAfter(Instant began, int days) {
        return businessDays.plus(began.atZone(zone).toLocalDate(), days);
    }
}
