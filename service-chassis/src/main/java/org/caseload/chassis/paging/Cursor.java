package org.caseload.chassis.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;

/** A place in a list's order: the values of the last row's sort columns, its id last. Opaque to callers. */
public final class Cursor {

    private static final String BETWEEN = "\n";
    private static final int LAST_YEAR = 9999;

    private final List<String> values;

    private Cursor(List<String> values) {
        this.values = values;
    }

    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    /** Reads what {@link #in} wrote; 400 where it is not that, is of another list, or has not so many values. */
    static Optional<Cursor> parse(String text, String list, int size) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> values = Arrays.asList(decoded.split(BETWEEN, -1));
            if (values.size() != size + 1 || !values.getFirst().equals(list) || decoded.indexOf(0) >= 0) {
                throw unreadable();
            }
            return Optional.of(new Cursor(values.subList(1, values.size())));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /** The value at the place, as its type; 400 where it has another form. */
    public <T> T value(int index, Function<String, T> type) {
        try {
            T value = type.apply(values.get(index));
            if (value instanceof Temporal temporal && !isReasonable(temporal)) {
                throw unreadable();
            }
            return value;
        } catch (RuntimeException e) {
            throw unreadable();
        }
    }

    /** Dates that a database can hold. */
    private static boolean isReasonable(Temporal temporal) {
        LocalDate day = temporal instanceof Instant instant
                ? LocalDate.ofInstant(instant, ZoneOffset.UTC)
                : temporal.isSupported(ChronoField.EPOCH_DAY) ? LocalDate.from(temporal) : LocalDate.EPOCH;
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }

    /** As it is sent, good for this list alone. */
    String in(String list) {
        String text = Stream.concat(Stream.of(list), values.stream()).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem unreadable() {
        return Problem.unreadable(
                "unreadable-cursor", new Violation(null, "cursor", "send nextCursor as it came", null));
    }
}
