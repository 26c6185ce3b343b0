package org.caseload.chassis.distance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZipCodesTest {

    private final ZipCodes zipCodes = new ZipCodes();

    @Test
    @DisplayName("a ZIP code tells its county and its middle, which is no address's own place")
    void zipCodesTellThePlace() {
        assertThat(zipCodes.find("46001"))
                .contains(new ZipCode("46001", "Madison", new Place(40.25141, -85.65806, false)));
    }

    @Test
    @DisplayName("a ZIP code that we don't know is found nowhere")
    void unknownZipCodes() {
        assertThat(zipCodes.find("99999")).isEmpty();
        assertThat(zipCodes.find(null)).isEmpty();
    }
}
