package org.caseload.chassis.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;

/** Cuts a row into its cells. */
record Cells(char separator) {

    /** Whether the text ends within quotes, which open at the start of a cell only. */
    boolean isOpen(CharSequence text) {
        boolean quoted = false;
        boolean mayQuote = true;
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            boolean quote = letter == '"' && (quoted || mayQuote);
            quoted ^= quote;
            mayQuote = letter == separator || quote && !quoted;
        }
        return quoted;
    }

    /** Empty where the text is no row. */
    Optional<List<String>> of(String text) {
        try {
            return Optional.of(
                    text.isEmpty()
                            ? List.of()
                            : CsvReader.builder()
                                    .fieldSeparator(separator)
                                    .ofSingleCsvRecord(text)
                                    .getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
