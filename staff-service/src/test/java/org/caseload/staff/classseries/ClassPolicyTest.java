package org.caseload.staff.classseries;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.staff.classseries.ClassPolicy.Facts;
import org.caseload.staff.classseries.ClassPolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "5226,35438,false", "5226,35439,true", "5226,52388,true", "5226,52389,false",
        "5227,38975,false", "5227,38976,true", "5227,58045,true", "5227,58046,false",
        "5228,42975,false", "5228,42976,true", "5228,64469,true", "5228,64470,false",
        "5229,48243,false", "5229,48244,true", "5229,76028,true", "5229,76029,false",
        "5230,54277,false", "5230,54278,true", "5230,87046,true", "5230,87047,false",
        "5227,,true", ",,true", ",40000,false"
    })
    @DisplayName("R-CLS-1: a salary lies within the range of its class, both ends included")
    void salariesLieInTheirRange(String classCode, Integer salary, boolean allowed) {
        assertThat(ClassPolicy.judge(new Facts(classCode, salary, false, null)).isEmpty())
                .isEqualTo(allowed);
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
        assertThat(ClassPolicy.judge(new Facts(classCode, null, true, reason)))
                .isEqualTo(broken == null ? java.util.List.of() : java.util.List.of(broken));
        assertThat(ClassPolicy.judge(new Facts(classCode, null, false, reason))).isEmpty();
    }

    @Test
    @DisplayName("R-CLS-1, R-CLS-2: every broken rule is told")
    void everyBrokenRuleIsTold() {
        assertThat(ClassPolicy.judge(new Facts("5228", 1, true, null)))
                .containsExactly(Rule.SALARY_OUT_OF_RANGE, Rule.NO_OVERRIDE);
    }
}
