package org.caseload.chassis.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
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

    @ParameterizedTest
    @CsvSource({"38, -85.3", "41.7, -87.5", "39.77, -86.16", "40, -86.0001", "0, 179.9", "-89.9, 20"})
    @DisplayName(
            "what is surely beyond some miles is farther by the exact way, and all that is a thousandth farther is")
    void surelyBeyondIsNeverWrong(double latitude, double longitude) {
        Place here = new Place(latitude, longitude, true);
        for (double miles : new double[] {0.5, 15, 45, 90, 200}) {
            for (int azimuth = 0; azimuth < 360; azimuth += 15) {
                var there = Geodesic.WGS84.Direct(latitude, longitude, azimuth, miles * 1609.344);
                Place place = new Place(there.lat2, there.lon2, true);
                assertThat(StraightLine.isSurelyBeyond(here, place, miles)).isFalse();
                assertThat(StraightLine.isSurelyBeyond(here, place, miles * 0.999))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"38, -85.3", "41.7, -87.5", "0, 179.9", "-89.9, 20"})
    @DisplayName(
            "miles nearby are those of the exact way to within a foot, and far away too few by less than a hundredth")
    void nearbyIsWithinAFoot(double latitude, double longitude) {
        Place here = new Place(latitude, longitude, true);
        for (double miles : new double[] {0, 0.1, 1, 15, 45, 90, 150, 1000}) {
            for (int azimuth = 0; azimuth < 360; azimuth += 15) {
                var there = Geodesic.WGS84.Direct(latitude, longitude, azimuth, miles * 1609.344);
                assertThat(StraightLine.nearbyMiles(here, new Place(there.lat2, there.lon2, true)))
                        .isCloseTo(miles, within(miles > 150 ? miles / 100 : 1 / 5280.0));
            }
        }
    }
}
