package org.caseload.transfer.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.caseload.transfer.risk.RiskPolicy.Obstacle;
import org.caseload.transfer.risk.RiskPolicy.Risk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RiskPolicyTest {

    private static final Obstacle WORK = new Obstacle("item-1", "R-RDY-2");
    private static final Obstacle MORE_WORK = new Obstacle("item-2", "R-RDY-2");
    private static final Obstacle LOCSI = new Obstacle("R-RDY-3", "R-RDY-3");

    @Test
    @DisplayName("R-RDY-6: nothing in the way is no risk; what was told with the target is none either")
    void knownObstaclesAreNoRisk() {
        assertThat(RiskPolicy.judge(Set.of(), List.of())).isEqualTo(new Risk(Set.of(), false, List.of()));
        assertThat(RiskPolicy.judge(Set.of("item-1", "R-RDY-3"), List.of(WORK, LOCSI)))
                .isEqualTo(new Risk(Set.of("item-1", "R-RDY-3"), false, List.of()));
    }

    @Test
    @DisplayName("R-RDY-6: what nobody was told of is a risk, be it another item by the same rule; all rules are named")
    void newObstaclesAreARisk() {
        assertThat(RiskPolicy.judge(Set.of("item-1"), List.of(WORK, MORE_WORK)))
                .isEqualTo(new Risk(Set.of("item-1"), true, List.of("R-RDY-2")));
        assertThat(RiskPolicy.judge(Set.of("item-1"), List.of(LOCSI, WORK)).rules())
                .containsExactly("R-RDY-2", "R-RDY-3");
    }

    @Test
    @DisplayName("R-RDY-6: what was cleared is news when it comes back")
    void clearedObstaclesAreForgotten() {
        Risk cleared = RiskPolicy.judge(Set.of("item-1", "R-RDY-3"), List.of(WORK));
        assertThat(cleared).isEqualTo(new Risk(Set.of("item-1"), false, List.of()));
        assertThat(RiskPolicy.judge(cleared.known(), List.of(WORK, LOCSI)).atRisk())
                .isTrue();
    }
}
