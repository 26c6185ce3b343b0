package org.caseload.staff.classseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caseload.staff.classseries.ClassPolicy.Facts;
import org.caseload.staff.classseries.ClassPolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassPolicyTest {

    private static final SalaryRange RANGE = new SalaryRange(LocalDate.parse("2026-01-01"), 35_439, 52_388);

    @ParameterizedTest
    @CsvSource({"35438,false", "35439,true", "52388,true", "52389,false", ",true"})
    @DisplayName("R-CLS-1: a salary lies within the range of its class, both ends included; without a class, none does")
    void salariesLieInTheirRange(Integer salary, boolean allowed) {
        assertThat(ClassPolicy.judge(new Facts("5226", RANGE, salary, false, null))
                        .isEmpty())
                .isEqualTo(allowed);
        assertThat(ClassPolicy.judge(new Facts(null, null, salary, false, null)).isEmpty())
                .isEqualTo(salary == null);
    }

    @ParameterizedTest
    @CsvSource({
        "5226,,LEVEL_TOO_LOW",
        "5226,Trusted,LEVEL_TOO_LOW",
        "5227,Trusted,LEVEL_TOO_LOW",
        "5228,,NO_OVERRIDE",
        "5228,Trusted,",
        "5229,,",
        "5230,,",
        ",,"
    })
    @DisplayName("R-CLS-2: levels I and II never supervise, III with an override and its reason, IV and V as they are")
    void supervisorsAreOfAHighLevel(String classCode, String reason, Rule broken) {
        assertThat(ClassPolicy.judge(new Facts(classCode, RANGE, null, true, reason)))
                .isEqualTo(broken == null ? java.util.List.of() : java.util.List.of(broken));
        assertThat(ClassPolicy.judge(new Facts(classCode, RANGE, null, false, reason)))
                .isEmpty();
    }

    @Test
    @DisplayName("R-CLS-1, R-CLS-2: every broken rule is told")
    void everyBrokenRuleIsTold() {
        assertThat(ClassPolicy.judge(new Facts("5228", RANGE, 1, true, null)))
                .containsExactly(Rule.SALARY_OUT_OF_RANGE, Rule.NO_OVERRIDE);
    }
}
