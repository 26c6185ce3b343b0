package org.caseload.staff.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.caseload.staff.distance.Address;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidencePolicyTest {

    private static final Address OLD = new Address("1 Elm Street", "Kokomo", "Howard", "46901", 40.5, -86.1, true);
    private static final Address NEW = new Address("2 Oak Street", "Kokomo", "Howard", "46901", 40.5, -86.1, true);

    @ParameterizedTest
    @CsvSource({"0.0,false", "14.9,false", "15.0,false", "15.1,true"})
    @DisplayName("R-RELOC-1: beyond fifteen miles Human Resources decides, at fifteen not yet")
    void fifteenMilesAreTheLimit(BigDecimal miles, boolean needed) {
        assertThat(ResidencePolicy.needsDecision(miles, new BigDecimal("15.0"))).isEqualTo(needed);
    }

    @Test
    @DisplayName("R-RELOC-1: a distance that can't be told is left to Human Resources")
    void unknownDistancesAreDecided() {
        assertThat(ResidencePolicy.needsDecision(null, new BigDecimal("15.0"))).isTrue();
    }

    @Test
    @DisplayName("R-RELOC-1: a new home is another one, and one change is open at a time; both are told")
    void everyBrokenRuleIsTold() {
        assertThat(judge(OLD, NEW, false)).isEmpty();
        assertThat(judge(null, NEW, false)).isEmpty();
        assertThat(judge(OLD, OLD, true))
                .containsExactly(ResidencePolicy.Rule.SAME_HOME, ResidencePolicy.Rule.ONE_OPEN);
    }

    private static List<ResidencePolicy.Rule> judge(Address before, Address after, boolean open) {
        return ResidencePolicy.judge(new ResidencePolicy.Facts(before, after, open));
    }
}
