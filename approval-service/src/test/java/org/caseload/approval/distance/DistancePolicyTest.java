package org.caseload.approval.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancePolicyTest {

    @ParameterizedTest
    @CsvSource({"49.99, true", "50.00, false", "50.01, false", "70, false"})
    @DisplayName(
            "R-LOC-1: a road below the straight line less the tolerance is impossible; the tolerance itself is not")
    void shorterThanTheStraightLineIsImpossible(BigDecimal road, boolean impossible) {
        assertThat(DistancePolicy.isImpossible(road, new BigDecimal("60.00"), new BigDecimal("10")))
                .isEqualTo(impossible);
    }

    @Test
    @DisplayName("R-LOC-1: where an end is not known nothing is refuted")
    void unknownEndsRefuteNothing() {
        assertThat(DistancePolicy.isImpossible(BigDecimal.ONE, null, BigDecimal.TEN))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"false, 59, true", "false, 60, false", "true, 60, true", "true, null, true", "false, null, false"})
    @DisplayName("R-LOC-2: who is moving or lives less than 60 minutes away waits for a local opening")
    void nearOnesWait(boolean moving, Integer minutes, boolean waits) {
        assertThat(DistancePolicy.isLocal(moving, minutes, 60)).isEqualTo(waits);
    }

    @Test
    @DisplayName("R-LOC-1: straight lines are as the earth is: from Indianapolis to Fort Wayne 105 miles")
    void straightLinesFollowTheEarth() {
        var distances = new GeodesicDistances();
        assertThat(distances.miles(new Place(39.7684, -86.1581), new Place(41.0793, -85.1394)))
                .isCloseTo(105.3, within(0.5));
        assertThat(distances.miles(new Place(39, -86), new Place(39, -86))).isZero();
    }
}
