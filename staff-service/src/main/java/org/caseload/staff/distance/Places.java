package org.caseload.staff.distance;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds where addresses lie: by their own coordinates, else by the centroid of their ZIP code. */
@ApplicationScoped
public class Places {

    private static final String FILE = "/zip-codes/indiana-zip-codes.csv";

    private final Map<String, ZipCode> zipCodes = read();

    /** What came of looking for an address. */
    public sealed interface Place {

        /** @param address with coordinates and county */
        record Found(Address address) implements Place {}

        /** @param field of the address that stands in the way */
        record Unknown(String field, String detail) implements Place {}
    }

    /** Fills in what the ZIP code tells; what was given stays as it is. */
    public Place locate(Address given) {
        ZipCode known = zipCodes.get(given.zip());
        if ((given.latitude() == null) != (given.longitude() == null)) {
            return new Place.Unknown(
                    given.latitude() == null ? "latitude" : "longitude", "latitude and longitude are given together");
        }
        if (known == null && given.latitude() == null) {
            return new Place.Unknown("zip", "is not a ZIP code that we can find: give latitude and longitude");
        }
        if (known == null && given.county() == null) {
            return new Place.Unknown("county", "must be given, the ZIP code does not tell it");
        }
        return new Place.Found(filled(given, known));
    }

    /** Empty where neither the coordinates nor the ZIP code is known. */
    public Optional<Point> point(String zip, Double latitude, Double longitude) {
        return latitude != null && longitude != null
                ? Optional.of(new Point(latitude, longitude))
                : Optional.ofNullable(zip).map(zipCodes::get).map(ZipCode::centroid);
    }

    private static Address filled(Address given, ZipCode known) {
        boolean located = given.latitude() != null;
        return new Address(
                given.street(),
                given.city(),
                given.county() == null ? known.county() : given.county(),
                given.zip(),
                located ? given.latitude() : Double.valueOf(known.centroid().latitude()),
                located ? given.longitude() : Double.valueOf(known.centroid().longitude()));
    }

    private static Map<String, ZipCode> read() {
        try (var file = Objects.requireNonNull(Places.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ZipCode::of).collect(toUnmodifiableMap(ZipCode::zip, zip -> zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
