package org.caseload.staff.distance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.distance.ZipCode;
import org.caseload.chassis.distance.ZipCodes;

/** Finds where addresses lie: by their own coordinates, else by the centroid of their ZIP code. */
@ApplicationScoped
public class Places {

    private final ZipCodes zipCodes;

    Places(ZipCodes zipCodes) {
        this.zipCodes = zipCodes;
    }

    /** What came of looking for an address. */
    public sealed interface Located {

        /** @param address with coordinates and county */
        record Found(Address address) implements Located {}

        /** @param field of the address that stands in the way */
        record Unknown(String field, String detail) implements Located {}
    }

    /** Fills in what the ZIP code tells; what was given stays as it is. */
    public Located locate(Address given) {
        ZipCode known = zipCodes.find(given.zip()).orElse(null);
        if ((given.latitude() == null) != (given.longitude() == null)) {
            return new Located.Unknown(
                    given.latitude() == null ? "latitude" : "longitude", "latitude and longitude are given together");
        }
        if (known == null && given.latitude() == null) {
            return new Located.Unknown("zip", "is not a ZIP code that we can find: give latitude and longitude");
        }
        if (known == null && given.county() == null) {
            return new Located.Unknown("county", "must be given, the ZIP code does not tell it");
        }
        return new Located.Found(filled(given, known));
    }

    /** Empty where neither the coordinates nor the ZIP code is known. */
    public Optional<Place> place(String zip, Double latitude, Double longitude) {
        return latitude != null && longitude != null
                ? Optional.of(new Place(latitude, longitude, true))
                : zipCodes.find(zip).map(ZipCode::centroid);
    }

    private static Address filled(Address given, ZipCode known) {
        boolean located = given.latitude() != null;
        return new Address(
                given.street(),
                given.city(),
                given.county() == null ? known.county() : given.county(),
                given.zip(),
                located ? given.latitude() : Double.valueOf(known.centroid().latitude()),
                located ? given.longitude() : Double.valueOf(known.centroid().longitude()),
                located && !Boolean.FALSE.equals(given.placeIsExact()));
    }
}
