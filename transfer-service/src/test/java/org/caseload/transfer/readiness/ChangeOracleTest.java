package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.transfer.readiness.OutlookPolicy.Outlook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Looks day by day at what the policy reckons, by asking {@link ReadinessPolicy} and {@link OutlookPolicy} each day. */
class ChangeOracleTest {

    private static final int CASES = 2_000;
    private static final int FAR = 1_300;

    @Test
    @DisplayName("R-RDY-6: what blocks is another on the day that is named, and on none before it, for 2,000 files")
    void changesComeOnTheirDay() {
        Random random = new Random(20_261_116);
        for (int number = 0; number < CASES; number++) {
            Facts facts = OutlookOracleTest.anyFile(random);
            assertThat(ChangePolicy.next(facts))
                    .as("case %d: %s", number, facts)
                    .isEqualTo(facts.day()
                            .datesUntil(facts.day().plusDays(FAR))
                            .filter(day -> !blockers(facts.on(day)).equals(blockers(facts)))
                            .findFirst());
        }
    }

    @Test
    @DisplayName("R-RDY-6: until then the earliest day stays, or is today where it has come; so does the day it ends")
    void outlooksHoldUntilThen() {
        Random random = new Random(20_261_117);
        for (int number = 0; number < CASES; number++) {
            Facts facts = OutlookOracleTest.anyFile(random);
            Outlook kept = OutlookPolicy.of(facts);
            LocalDate until = ChangePolicy.next(facts).orElse(facts.today().plusDays(FAR));
            for (LocalDate day : List.of(facts.today().plusDays(1), until.minusDays(1))) {
                if (day.isBefore(until)) {
                    Outlook then = OutlookPolicy.of(asOf(facts, day));
                    assertThat(then.eligibleEndsOn())
                            .as("case %d on %s: %s", number, day, facts)
                            .isEqualTo(kept.eligibleEndsOn());
                    assertThat(Optional.ofNullable(then.earliestEligibleDay()))
                            .as("case %d on %s: %s", number, day, facts)
                            .isEqualTo(Optional.ofNullable(kept.earliestEligibleDay())
                                    .map(earliest -> earliest.isBefore(day) ? day : earliest));
                }
            }
        }
    }

    private static Facts asOf(Facts facts, LocalDate today) {
        return new Facts(facts.knownMedicaid(), facts.knownLocsi(), facts.openWork(), today, facts.settings());
    }

    private static Set<List<Object>> blockers(Facts facts) {
        return ReadinessPolicy.judge(facts).stream()
                .map(blocker -> List.<Object>of(blocker.kind(), Optional.ofNullable(blocker.itemId())))
                .collect(Collectors.toSet());
    }
}
