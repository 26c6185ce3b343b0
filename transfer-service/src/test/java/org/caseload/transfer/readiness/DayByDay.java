package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Looks at one day after the other, for so long and no further than the calendar goes. */
final class DayByDay {

    private static final int DAYS = 1_300;

    private DayByDay() {}

    /** The day that is told is the first one from there on of which that holds, or there is none. */
    static void assertFirst(LocalDate told, LocalDate from, Predicate<LocalDate> holds) {
        LocalDate end = endOfLook(from);
        assertThat(told != null && told.isBefore(end) ? told : null)
                .isEqualTo(from.datesUntil(end).filter(holds).findFirst().orElse(null));
        assertThat(told == null || !told.isAfter(Facts.LAST_DAY))
                .as("%s is a day of the calendar", told)
                .isTrue();
    }

    /** The first day that is not looked at. */
    static LocalDate endOfLook(LocalDate from) {
        LocalDate far = from.plusDays(DAYS);
        return far.isAfter(Facts.LAST_DAY) ? Facts.LAST_DAY.plusDays(1) : far;
    }
}
