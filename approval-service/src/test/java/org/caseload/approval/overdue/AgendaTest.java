package org.caseload.approval.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-APR-7's days are the agency's: America/Indiana/Indianapolis, which is 4 hours behind in summer, 5 in winter. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class AgendaTest {

    @Inject
    Agenda agenda;

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10T03:59:59Z, 2026-06-09",
        "2026-06-10T04:00:00Z, 2026-06-10",
        "2026-01-10T04:59:59Z, 2026-01-09",
        "2026-01-10T05:00:00Z, 2026-01-10",
        "2028-03-01T04:59:59Z, 2028-02-29"
    })
    @DisplayName("R-APR-7: the day ends at the agency's midnight, in summer and in winter")
    void daysAreTheAgencys(Instant now, LocalDate day) {
        TestClock.set(now);
        assertThat(agenda.today()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-09T14:00:00Z, 5, 2026-06-02T04:00:00Z", // over a weekend
        "2026-06-10T03:59:59Z, 5, 2026-06-02T04:00:00Z", // still the 9th
        "2026-06-10T04:00:00Z, 5, 2026-06-03T04:00:00Z",
        "2026-03-16T14:00:00Z, 5, 2026-03-09T04:00:00Z", // the day after the clocks went forward
        "2026-03-13T14:00:00Z, 5, 2026-03-06T05:00:00Z", // over the night on which they did
        "2026-10-30T14:00:00Z, 5, 2026-10-23T04:00:00Z",
        "2026-11-02T14:00:00Z, 1, 2026-10-30T04:00:00Z", // over the night on which they went back
        "2026-11-05T14:00:00Z, 1, 2026-11-04T05:00:00Z",
        "2028-03-07T14:00:00Z, 5, 2028-02-29T05:00:00Z", // a leap day is a day
        "2028-03-14T14:00:00Z, 10, 2028-02-29T05:00:00Z",
        "2026-07-09T14:00:00Z, 5, 2026-07-01T04:00:00Z", // over the holiday observed on Friday the 3rd
        "2026-07-16T14:00:00Z, 10, 2026-07-01T04:00:00Z"
    })
    @DisplayName("R-APR-7: weekends, observed holidays, leap days and changes of the clock are counted as the agency's")
    void businessDaysAreCountedBack(Instant now, int days, Instant start) {
        TestClock.set(now);
        assertThat(agenda.startOfDayBefore(days)).isEqualTo(start);
    }
}
