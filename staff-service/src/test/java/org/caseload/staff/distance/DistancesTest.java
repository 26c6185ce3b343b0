package org.caseload.staff.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.distance.StraightLine;
import org.caseload.chassis.distance.ZipCodes;
import org.caseload.staff.distance.Places.Located.Found;
import org.caseload.staff.distance.Places.Located.Unknown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancesTest {

    private final Places places = new Places(new ZipCodes());

    @Test
    @DisplayName("R-RELOC-1: miles go by the ellipsoid of the earth, not by a ball")
    void milesGoByTheEllipsoid() {
        assertThat(StraightLine.miles(new Place(40, -86, true), new Place(41, -86, true)))
                .isCloseTo(68.99, within(0.01));
        assertThat(StraightLine.miles(new Place(40, -86, true), new Place(40, -85, true)))
                .isCloseTo(53.06, within(0.01));
        assertThat(StraightLine.miles(new Place(40, -86, true), new Place(40, -86, true)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"15.04,15.0", "15.05,15.1", "45.0,45.0", "0,0.0"})
    @DisplayName("miles are recorded and compared as they are shown, to a tenth")
    void milesAreTenths(double miles, String shown) {
        assertThat(Tenths.of(miles)).hasToString(shown);
    }

    @Test
    @DisplayName("an address without coordinates takes its ZIP code's centroid and county")
    void zipCodesTellThePlace() {
        Address given = new Address(null, "Alexandria", null, "46001", null, null, null);
        assertThat(places.locate(given))
                .isEqualTo(new Found(new Address(null, "Alexandria", "Madison", "46001", 40.25141, -85.65806, false)));
        assertThat(places.place("46001", null, null)).contains(new Place(40.25141, -85.65806, false));
    }

    @Test
    @DisplayName("coordinates and county that were given stay as they are")
    void givenValuesStay() {
        Address given = new Address("1 Elm Street", "Alexandria", "Delaware", "46001", 40.2, -85.6, true);
        assertThat(places.locate(given)).isEqualTo(new Found(given));
        Address elsewhere = new Address(null, "Dayton", "Montgomery", "45402", 39.76, -84.19, false);
        assertThat(places.locate(elsewhere)).isEqualTo(new Found(elsewhere));
    }

    @ParameterizedTest
    @CsvSource({"40.2,-85.6,,true", "40.2,-85.6,true,true", "40.2,-85.6,false,false", ",,,false", ",,true,false"})
    @DisplayName("R-LOC-1: coordinates that were given are exact unless said otherwise, a ZIP code's centroid never is")
    void exactnessIsKept(Double latitude, Double longitude, Boolean said, boolean exact) {
        Address given = new Address(null, "Alexandria", null, "46001", latitude, longitude, said);
        assertThat(places.locate(given))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat(found.address().placeIsExact()).isEqualTo(exact));
    }

    @ParameterizedTest
    @CsvSource({"46001,40.2,,longitude", "46001,,-85.6,latitude", "99999,,,zip", "99999,40.2,-85.6,county"})
    @DisplayName("what can't be found is named by its field")
    void unknownPlacesAreNamed(String zip, Double latitude, Double longitude, String field) {
        assertThat(places.locate(new Address(null, "Nowhere", null, zip, latitude, longitude, null)))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.field()).isEqualTo(field));
        assertThat(places.place("99999", null, null)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    1 Elm Street | true
                    1 ELM STREET | true
                    2 Elm Street | false
                    """, delimiter = '|')
    @DisplayName("R-RELOC-1: the same street in the same place is the same home")
    void homesAreCompared(String street, boolean same) {
        Address home = new Address("1 Elm Street", "Kokomo", "Howard", "46901", 40.4, -86.1, true);
        assertThat(home.isSameHomeAs(new Address(street, "Kokomo", null, "46901", null, null, null)))
                .isEqualTo(same);
        assertThat(home.isSameHomeAs(new Address(null, "Kokomo", null, "46901", 40.5, -86.1, null)))
                .isFalse();
    }
}
