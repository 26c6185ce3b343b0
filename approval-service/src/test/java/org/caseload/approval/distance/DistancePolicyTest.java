package org.caseload.approval.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.caseload.chassis.distance.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "true, 49.9, true",
        "true, 49.99, true",
        "true, 50.0, false",
        "true, 70, false",
        "false, 39.9, true",
        "false, 39.99, true",
        "false, 40.0, false",
        "false, 49.9, false"
    })
    @DisplayName(
            "R-LOC-1: a road below the straight line is impossible; with a ZIP centroid only by more than 10 miles")
    void shorterThanTheStraightLineIsImpossible(boolean exact, BigDecimal road, boolean impossible) {
        BigDecimal tolerance = DistancePolicy.tolerance(exact, BigDecimal.TEN);
        Place home = new Place(39, -86, exact);
        assertThat(DistancePolicy.isImpossible(road, new Span(home, home, new BigDecimal("50.00"), tolerance)))
                .isEqualTo(impossible);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"false, 59, true", "false, 60, false", "true, 60, true", "true, null, true", "false, null, false"})
    @DisplayName("R-LOC-2: who is moving or lives less than 60 minutes away waits for a local opening")
    void nearOnesWait(boolean moving, Integer minutes, boolean waits) {
        assertThat(DistancePolicy.isLocal(moving, minutes, 60)).isEqualTo(waits);
    }
}
