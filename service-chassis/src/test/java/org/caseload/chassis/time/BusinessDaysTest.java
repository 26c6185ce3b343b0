package org.caseload.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    private final BusinessDays days = new BusinessDays("us-in", Optional.of(List.of(LocalDate.of(2026, 11, 18))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, true", // a Monday
        "2026-11-07, false", // a Saturday
        "2026-11-08, false", // a Sunday
        "2026-11-26, false", // Thanksgiving
        "2026-07-03, false", // Independence Day falls on a Saturday and is observed before it
        "2026-07-06, true",
        "2026-11-18, false", // the agency's own
        "2028-02-29, true"
    })
    @DisplayName("weekends, holidays on the day they are observed, and the agency's own days are not worked")
    void holidaysAreNotWorked(LocalDate day, boolean worked) {
        assertThat(days.isBusinessDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2, 2026-11-04",
        "2026-11-05, 2, 2026-11-09", // over a weekend
        "2026-11-07, 2, 2026-11-10", // from a Saturday
        "2026-11-24, 2, 2026-11-27" // over Thanksgiving
    })
    @DisplayName("business days are counted after the first day, over weekends and holidays")
    void businessDaysAreCounted(LocalDate from, int count, LocalDate expected) {
        LocalDate reached = days.plus(from, count);
        assertThat(days.between(from, reached)).isEqualTo(count);
        assertThat(reached).isEqualTo(expected);
        assertThat(days.between(reached, from)).isZero();
    }

    @Test
    @DisplayName("counting back finds the business day before")
    void countingBack() {
        assertThat(days.minus(LocalDate.of(2026, 11, 9), 1)).isEqualTo(LocalDate.of(2026, 11, 6));
    }
}
