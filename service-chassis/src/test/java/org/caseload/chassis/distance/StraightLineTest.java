package org.caseload.chassis.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StraightLineTest {

    @ParameterizedTest
    @CsvSource({"41, -86, 68.99", "40, -85, 53.06", "40, -86, 0"})
    @DisplayName("miles go by the ellipsoid of the earth, not by a ball")
    void milesGoByTheEllipsoid(double latitude, double longitude, double miles) {
        Place home = new Place(40, -86, true);
        assertThat(StraightLine.miles(home, new Place(latitude, longitude, false)))
                .isCloseTo(miles, within(0.01));
    }
}
