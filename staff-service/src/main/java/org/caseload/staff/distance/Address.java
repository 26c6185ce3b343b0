package org.caseload.staff.distance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.caseload.chassis.text.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where somebody lives.
 *
 * @param county that of the ZIP code where absent
 * @param latitude degrees, WGS 84, of the address or of its ZIP code's centroid
 */
@Embeddable
public record Address(
        @Line @Schema(examples = "12 Elm Street") String street,
        @NotNull @Line @Schema(examples = "Kokomo") String city,
        @Line @Schema(examples = "Howard") String county,

        @NotNull @Pattern(regexp = "\\d{5}", message = "must be a ZIP code of five digits") @Schema(examples = "46901")
        String zip,

        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    /** Empty for an address that was never located. */
    public Optional<Point> point() {
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude));
    }

    /** Whether both are one home; without a street on both sides, the place decides. */
    public boolean isSameHomeAs(Address other) {
        boolean sameTown = zip.equals(other.zip) && city.strip().equalsIgnoreCase(other.city.strip());
        return street != null && other.street != null
                ? sameTown && street.strip().equalsIgnoreCase(other.street.strip())
                : sameTown && point().equals(other.point());
    }

    /** The neighbourhood, for those who need to know how far but not which door. */
    public Address withoutDoor() {
        return new Address(null, city, county, zip, null, null);
    }
}
