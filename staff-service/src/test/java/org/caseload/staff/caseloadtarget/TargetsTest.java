package org.caseload.staff.caseloadtarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TargetsTest {

    @Test
    @DisplayName("R-CAND-2: a Case Manager's own target holds, else the programme's, else the agency's")
    void ownComesFirst() {
        Targets targets = targets("caseload.target.programme.CHILD_WELFARE", "18");
        assertThat(targets.of(30, "CHILD_WELFARE")).isEqualTo(30);
        assertThat(targets.of(0, null)).isZero();
        assertThat(targets.of(null, "CHILD_WELFARE")).isEqualTo(18);
        assertThat(targets.of(null, "ANOTHER")).isEqualTo(25);
        assertThat(targets.of(null, null)).isEqualTo(25);
        assertThat(targets("caseload.target.default", "22").of(null, null)).isEqualTo(22);
    }

    @Test
    @DisplayName("a target of less than nobody or more than 500 stops the start")
    void negativeIsNoTarget() {
        assertThatThrownBy(() -> targets("caseload.target.default", "-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> targets("caseload.target.programme.ADULT", "501"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Targets targets(String setting, String value) {
        return new Targets(new SmallRyeConfigBuilder()
                .withMapping(TargetConfig.class)
                .withDefaultValue(setting, value)
                .build()
                .getConfigMapping(TargetConfig.class));
    }
}
