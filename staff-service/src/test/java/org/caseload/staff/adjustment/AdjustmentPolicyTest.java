package org.caseload.staff.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caseload.staff.adjustment.AdjustmentPolicy.Facts;
import org.caseload.staff.adjustment.AdjustmentPolicy.Rule;
import org.caseload.staff.classseries.SalaryRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentPolicyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final SalaryRange RANGE = new SalaryRange(TODAY, 38_976, 58_045);

    @ParameterizedTest
    @CsvSource({"24,true", "25,false", "26,false"})
    @DisplayName("R-DEC-1: the target asked for is lower than the present one")
    void targetsAreLower(int target, boolean allowed) {
        assertThat(AdjustmentPolicy.judge(new Facts(25, target, RANGE, null, TODAY, TODAY))
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"38975,false", "38976,true", "58045,true", "58046,false", ",true"})
    @DisplayName("R-CLS-1: a salary lies within the range of its class, both ends included; without a class, none does")
    void salariesLieInTheirRange(Integer salary, boolean allowed) {
        assertThat(AdjustmentPolicy.judge(new Facts(25, 20, RANGE, salary, TODAY, TODAY))
                        .isEmpty())
                .isEqualTo(allowed);
        assertThat(AdjustmentPolicy.judge(new Facts(25, 20, null, salary, TODAY, TODAY))
                        .isEmpty())
                .isEqualTo(salary == null);
    }

    @Test
    @DisplayName("R-DEC-1: the salary was discussed by today; every broken rule is told")
    void everyBrokenRuleIsTold() {
        assertThat(AdjustmentPolicy.judge(new Facts(25, 25, RANGE, 1, TODAY.plusDays(1), TODAY)))
                .containsExactly(Rule.NOT_LOWER, Rule.SALARY_OUT_OF_RANGE, Rule.NOT_DISCUSSED);
    }
}
