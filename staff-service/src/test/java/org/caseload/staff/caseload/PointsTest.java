package org.caseload.staff.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PointsTest {

    private static final int SLOTS = 24;

    @Test
    @DisplayName("R-CLD-1: an Individual of Algo 3 of whom all else is usual weighs one")
    void usualWeighsOne() {
        assertThat(weighed(Map.of())).isEqualByComparingTo("1");
        assertThat(Factor.URGENCY.levelOf(null)).isEqualTo("MEDIUM");
        assertThat(Factor.SERVICE.levelOf("UNHEARD_OF")).isEqualTo("DELIVERED");
        assertThat(Factor.SUPPORT_STAFF.levelOf("MUCH")).isEqualTo("MUCH");
    }

    @Test
    @DisplayName("R-CLD-1: Algo, urgency, complexity, environment, documentation and lack of support make more work")
    void eachFactorWeighs() {
        assertThat(weighed(Map.of(Factor.ALGO, "6"))).isEqualByComparingTo("1.60");
        assertThat(weighed(Map.of(Factor.URGENCY, "HIGH"))).isEqualByComparingTo("1.15");
        assertThat(weighed(Map.of(Factor.COMPLEXITY, "HIGH"))).isEqualByComparingTo("1.15");
        assertThat(weighed(Map.of(Factor.ENVIRONMENT, "HIGH"))).isEqualByComparingTo("1.10");
        assertThat(weighed(Map.of(Factor.DOCUMENTATION, "LOW"))).isEqualByComparingTo("0.95");
        assertThat(weighed(Map.of(Factor.SUPPORT_STAFF, "NONE"))).isEqualByComparingTo("1.10");
        assertThat(weighed(Map.of(Factor.SERVICE, "COORDINATED"))).isEqualByComparingTo("0.80");
    }

    @Test
    @DisplayName("R-CLD-1: a load shows what it is made of, whatever the weights are")
    void loadIsMadeOfPoints() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(SLOTS, 0));
        counts.set(Factor.ALGO.firstSlot() + 6, 3);
        counts.set(Factor.DOCUMENTATION.firstSlot() + 2, 2);
        List<Integer> weights = new ArrayList<>(Collections.nCopies(SLOTS, 7));
        Points points = Points.of(counts, weights);
        assertThat(points.algo()).isEqualByComparingTo("0.21");
        assertThat(points.documentation()).isEqualByComparingTo("0.14");
        assertThat(points.urgency()).isZero();
    }

    @Test
    @DisplayName("R-CLD-1: weights that are too few or too fine stop the start, and say which")
    void wrongWeightsAreNamed() {
        assertThatThrownBy(() -> measures("caseload.load.service", "1"))
                .hasMessageContaining("SERVICE: [DELIVERED, COORDINATED]");
        assertThatThrownBy(() -> measures("caseload.load.service", "1,0.005")).hasMessageContaining("SERVICE");
        assertThat(measures("caseload.load.service", "1,0.050").hundredths()).contains(5);
    }

    @Test
    @DisplayName("R-CLD-2: a programme's standard is a setting, the default is 13 to 24")
    void standardsAreSettings() {
        var view =
                measures("caseload.standard.programme.CHILD_WELFARE.most", "20").view();
        assertThat(view.standard()).isEqualTo(new Measures.StandardView(13, 24));
        assertThat(view.standards()).isEqualTo(Map.of("CHILD_WELFARE", new Measures.StandardView(13, 20)));
    }

    private static BigDecimal weighed(Map<Factor, String> unusual) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(SLOTS, 0));
        for (Factor factor : Factor.values()) {
            String level = factor.levelOf(unusual.get(factor));
            counts.set(factor.firstSlot() + factor.levels().indexOf(level), 1);
        }
        Points points = Points.of(counts, measures("caseload.load.unset", "").hundredths());
        return points.algo()
                .add(points.urgency())
                .add(points.complexity())
                .add(points.environment())
                .add(points.service())
                .add(points.supportStaff())
                .add(points.documentation());
    }

    private static Measures measures(String setting, String value) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(LoadConfig.class)
                .withMapping(StandardConfig.class)
                .withDefaultValue(setting, value)
                .withMappingIgnore("caseload.load.unset")
                .build();
        return new Measures(config.getConfigMapping(LoadConfig.class), config.getConfigMapping(StandardConfig.class));
    }
}
