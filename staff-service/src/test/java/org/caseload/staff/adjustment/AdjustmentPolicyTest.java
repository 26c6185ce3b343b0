package org.caseload.staff.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caseload.staff.adjustment.AdjustmentPolicy.Facts;
import org.caseload.staff.adjustment.AdjustmentPolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentPolicyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

    @ParameterizedTest
    @CsvSource({"24,true", "25,false", "26,false"})
    @DisplayName("R-DEC-1: the target asked for is lower than the present one")
    void targetsAreLower(int target, boolean allowed) {
        assertThat(AdjustmentPolicy.judge(new Facts(25, target, TODAY, TODAY)).isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("R-DEC-1: the salary was discussed by today; every broken rule is told")
    void everyBrokenRuleIsTold() {
        assertThat(AdjustmentPolicy.judge(new Facts(25, 25, TODAY.plusDays(1), TODAY)))
                .containsExactly(Rule.NOT_LOWER, Rule.NOT_DISCUSSED);
    }
}
