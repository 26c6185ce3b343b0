package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caseload.transfer.readiness.OutlookPolicy.Outlook;

/** Looks day by day at what the policy reckons, by asking {@link ReadinessPolicy} and {@link OutlookPolicy} each day. */
class ChangeOracleTest {

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    @Label(
            "R-RDY-6: what blocks is another on the day that is named, and on none before it, whatever the day asked about")
    void changesComeOnTheirDay(@ForAll("files") Facts facts, @ForAll @IntRange(max = 400) int ahead) {
        LocalDate asked = facts.today().plusDays(ahead);
        Facts then = facts.on(asked.isAfter(Facts.LAST_DAY) ? Facts.LAST_DAY : asked);
        Set<List<Object>> blockers = blockers(then);
        DayByDay.assertFirst(
                ChangePolicy.next(then).orElse(null),
                then.day(),
                day -> !blockers(facts.on(day)).equals(blockers));
    }

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    @Label("R-RDY-6: until then the earliest day stays, or is today where it has come; so does the day it ends")
    void outlooksHoldUntilThen(@ForAll("files") Facts facts) {
        Outlook kept = OutlookPolicy.of(facts);
        LocalDate until = ChangePolicy.next(facts).orElse(DayByDay.endOfLook(facts.today()));
        for (LocalDate day : List.of(facts.today().plusDays(1), until.minusDays(1))) {
            if (day.isBefore(until) && day.isBefore(Facts.LAST_DAY)) {
                Outlook then = OutlookPolicy.of(asOf(facts, day));
                assertThat(then.eligibleEndsOn()).isEqualTo(kept.eligibleEndsOn());
                assertThat(Optional.ofNullable(then.earliestEligibleDay()))
                        .isEqualTo(Optional.ofNullable(kept.earliestEligibleDay())
                                .map(earliest -> earliest.isBefore(day) ? day : earliest));
            }
        }
    }

    @Provide
    Arbitrary<Facts> files() {
        return AnyFile.files();
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
