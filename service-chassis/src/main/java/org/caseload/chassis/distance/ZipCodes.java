package org.caseload.chassis.distance;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The ZIP codes that are packaged with every service. */
@Singleton
public class ZipCodes {

    private static final String FILE = "/zip-codes/indiana-zip-codes.csv";

    private final Map<String, ZipCode> zipCodes = read();

    public Optional<ZipCode> find(String zip) {
        return Optional.ofNullable(zip).map(zipCodes::get);
    }

    private static Map<String, ZipCode> read() {
        try (var file = Objects.requireNonNull(ZipCodes.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ZipCode::of).collect(toUnmodifiableMap(ZipCode::zip, zip -> zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
