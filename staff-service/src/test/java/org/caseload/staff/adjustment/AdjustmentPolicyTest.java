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
        assertThat(AdjustmentPolicy.judge(new Facts(25, target, "5227", null, TODAY, TODAY))
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "5226,35438,false", "5226,35439,true", "5226,52388,true", "5226,52389,false",
        "5227,38975,false", "5227,38976,true", "5227,58045,true", "5227,58046,false",
        "5228,42975,false", "5228,42976,true", "5228,64469,true", "5228,64470,false",
        "5229,48243,false", "5229,48244,true", "5229,76028,true", "5229,76029,false",
        "5230,54277,false", "5230,54278,true", "5230,87046,true", "5230,87047,false",
        ",40000,false"
    })
    @DisplayName("R-CLS-1: a salary lies within the range of its class, both ends included")
    void salariesLieInTheirRange(String classCode, int salary, boolean allowed) {
        assertThat(AdjustmentPolicy.judge(new Facts(25, 20, classCode, salary, TODAY, TODAY))
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("R-DEC-1: the salary was discussed by today; every broken rule is told")
    void everyBrokenRuleIsTold() {
        assertThat(AdjustmentPolicy.judge(new Facts(25, 25, "5227", 1, TODAY.plusDays(1), TODAY)))
                .containsExactly(Rule.NOT_LOWER, Rule.SALARY_OUT_OF_RANGE, Rule.NOT_DISCUSSED);
    }
}
