package org.caseload.request.picklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caseload.chassis.time.BusinessDays;
import org.caseload.chassis.time.Today;

/** The days that R-PICK-1 counts, by the settings and the agency's calendar. */
@ApplicationScoped
class PickListDays {

    private final BusinessDays businessDays;
    private final Today today;
    private final PickListConfig config;

    PickListDays(BusinessDays businessDays, Today today, PickListConfig config) {
        this.businessDays = businessDays;
        this.today = today;
        this.config = config;
    }

    LocalDate today() {
        return today.date();
    }

    LocalDate dayOf(Instant instant) {
        return today.dayOf(instant);
    }

    LocalDate dueOn(LocalDate receivedOn) {
        return businessDays.plus(receivedOn, config.mcrDueBusinessDays());
    }

    /** The last due day that is reminded of today. */
    LocalDate remindedUpTo() {
        return businessDays.plus(today.date(), config.remindBusinessDaysBefore());
    }

    List<PickListPolicy.Rule> flaws(LocalDate receivedOn) {
        return PickListPolicy.flaws(receivedOn, today.date(), config.recordedWithinDays());
    }
}
