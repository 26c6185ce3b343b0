package org.caseload.chassis.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encodings that files come in. Latin-1 is read as Windows-1252: what only the latter has was meant by it. */
final class Charsets {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /** Empty for null and for what we do not read. */
    static Optional<Charset> named(String name) {
        return switch (name == null ? "" : name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8", "us-ascii" -> Optional.of(StandardCharsets.UTF_8);
            case "iso-8859-1", "latin1", "windows-1252", "cp1252" -> Optional.of(WINDOWS);
            default -> Optional.empty();
        };
    }
}
