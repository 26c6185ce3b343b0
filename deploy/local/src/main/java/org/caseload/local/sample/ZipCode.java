package org.caseload.local.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** A real ZIP code of Indiana, at its centroid. */
record ZipCode(String zip, String city, String county, double latitude, double longitude) {

    private static final double MILES_PER_DEGREE = 69.0;

    static List<ZipCode> all() {
        try (var lines = new BufferedReader(new InputStreamReader(
                ZipCode.class.getResourceAsStream("/indiana-zip-codes.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ZipCode::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nearest of them, this one included, nearest first. */
    List<ZipCode> nearest(List<ZipCode> others, int count) {
        return others.stream()
                .sorted(Comparator.comparingDouble(this::milesTo).thenComparing(ZipCode::zip))
                .limit(count)
                .toList();
    }

    /** As the crow flies, near enough within a state. */
    double milesTo(ZipCode other) {
        double north = (other.latitude - latitude) * MILES_PER_DEGREE;
        double east = (other.longitude - longitude) * MILES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }

    private static ZipCode parse(String line) {
        String[] columns = line.split(",", -1);
        return new ZipCode(
                columns[0], columns[1], columns[2], Double.parseDouble(columns[3]), Double.parseDouble(columns[4]));
    }
}
