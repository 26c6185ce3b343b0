package org.caseload.staff.distance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.text.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where somebody lives.
 *
 * @param county that of the ZIP code where absent
 * @param latitude degrees, WGS 84, of the address or of its ZIP code's centroid
 * @param placeIsExact whether the coordinates are those of the address itself; so they are taken where they are given
 *     without saying
 */
@Embeddable
public record Address(
        @Line @Schema(examples = "12 Elm Street") String street,
        @NotNull @Line @Schema(examples = "Kokomo") String city,
        @Line @Schema(examples = "Howard") String county,

        @NotNull @Pattern(regexp = "\\d{5}", message = "must be a ZIP code of five digits") @Schema(examples = "46901")
        String zip,

        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude,
        Boolean placeIsExact) {

    /** Nowhere that is known. */
    public static final Address UNKNOWN = new Address(null, null, null, null, null, null, null);

    /** Empty for an address that was never located. */
    public Optional<Place> place() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Place(latitude, longitude, Boolean.TRUE.equals(placeIsExact)));
    }

    /** Whether both are one home; without a street on both sides, the place decides. */
    public boolean isSameHomeAs(Address other) {
        boolean sameTown = zip.equals(other.zip) && city.strip().equalsIgnoreCase(other.city.strip());
        return street != null && other.street != null
                ? sameTown && street.strip().equalsIgnoreCase(other.street.strip())
                : sameTown && Objects.equals(latitude, other.latitude) && Objects.equals(longitude, other.longitude);
    }

    /** The neighbourhood, for those who need to know how far but not which door. */
    public Address withoutDoor() {
        return new Address(null, city, county, zip, null, null, null);
    }
}
