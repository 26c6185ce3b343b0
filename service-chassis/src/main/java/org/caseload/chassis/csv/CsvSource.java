package org.caseload.chassis.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.chassis.http.Violation;

/**
 * Reads the CSV of another system row by row, in flat memory whatever its size: UTF-8 with or without byte-order mark,
 * else Windows-1252 (which has all of Latin-1); commas or semicolons, as the header has them; any line ends. A row that
 * can't be read says so and holds up none of the others.
 */
public final class CsvSource implements Closeable {

    /** A quoted cell may go over so many lines; a quote that is open longer was never closed. */
    private static final int MOST_LINES = 20;

    private final LineSource lines;
    private final Cells cells;
    private final List<String> columns;

    private CsvSource(LineSource lines, Cells cells, List<String> columns) {
        this.lines = lines;
        this.cells = cells;
        this.columns = columns;
    }

    /** What came of reading the header. */
    public sealed interface Opened {

        record Readable(CsvSource source) implements Opened {}

        /** @param violations everything that is wrong with the header, or with the whole */
        record Unreadable(List<Violation> violations) implements Opened {}
    }

    /**
     * @param line the number of its first line; the header's is 1
     * @param cells by column, stripped; empty ones are left out
     * @param unreadable what is wrong where the row can't be read, and has no cells then; else null
     */
    public record Row(long line, Map<String, String> cells, String unreadable) {}

    /** @param charset the name that the sender gave; null where none, so that it is found out */
    public static Opened open(InputStream in, String charset, Set<String> required, Set<String> optional)
            throws IOException {
        var named = Charsets.named(charset);
        if (charset != null && named.isEmpty()) {
            return new Opened.Unreadable(List.of(
                    new Violation(null, "Content-Type", "charset must be UTF-8, ISO-8859-1 or windows-1252", null)));
        }
        LineSource lines = new LineSource(in, named.orElse(null));
        String header = lines.next().map(LineSource.Line::text).orElse("");
        Cells cells = new Cells(Header.separatorOf(header));
        List<String> columns =
                cells.of(header).orElse(List.of()).stream().map(String::strip).toList();
        List<Violation> violations = Header.check(columns, required, optional);
        return violations.isEmpty()
                ? new Opened.Readable(new CsvSource(lines, cells, columns))
                : new Opened.Unreadable(violations);
    }

    /** As the header has them. */
    public List<String> columns() {
        return columns;
    }

    /** The next row that has anything in it; empty at the end. */
    public Optional<Row> next() throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            Row row = row(line.get());
            if (row.unreadable != null || !row.cells.isEmpty()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Row row(LineSource.Line first) throws IOException {
        if (first.unreadable() != null) {
            return new Row(first.number(), Map.of(), first.unreadable());
        }
        if (!cells.isOpen(first.text())) {
            return row(first.number(), cells.of(first.text()).orElse(List.of()));
        }
        return continued(first).orElseGet(() -> new Row(first.number(), Map.of(), "a quote is never closed"));
    }

    /** The row that goes on in the lines after; empty, with those still to come, where they do not belong to it. */
    private Optional<Row> continued(LineSource.Line first) throws IOException {
        List<LineSource.Line> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        while (cells.isOpen(text) && taken.size() < MOST_LINES) {
            var line = lines.next();
            line.ifPresent(taken::add);
            if (line.isEmpty() || line.get().unreadable() != null) {
                break;
            }
            text.append('\n').append(line.get().text());
        }
        var found = cells.isOpen(text)
                ? Optional.<List<String>>empty()
                : cells.of(text.toString()).filter(row -> row.size() == columns.size());
        if (found.isEmpty()) {
            lines.putBack(taken);
        }
        return found.map(row -> row(first.number(), row));
    }

    private Row row(long line, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(cells.size(), columns.size()); place++) {
            String cell = Formula.unguarded(cells.get(place).strip());
            if (!cell.isEmpty()) {
                named.put(columns.get(place), cell);
            }
        }
        return cells.size() == columns.size() || cells.stream().allMatch(String::isBlank)
                ? new Row(line, named, null)
                : new Row(
                        line, Map.of(), "has %d cells where the header has %d".formatted(cells.size(), columns.size()));
    }
}
