package org.caseload.chassis.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.chassis.csv.CsvSource.Opened;
import org.caseload.chassis.csv.CsvSource.Row;
import org.caseload.chassis.http.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {

    private static final String HEADER = "number,name,town\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number,name,town\n1,Zoë,Kokomo\n2,\"Ny, Bea\",\n",
                "number,name,town\r\n1,Zoë,Kokomo\r\n2,\"Ny, Bea\",",
                "number;name;town\n1;Zoë;Kokomo\n2;Ny, Bea;\n",
                "\uFEFFnumber,name,town\n1,Zoë,Kokomo\n\n , ,\n2,\"Ny, Bea\", \n\n",
                "town,number,name\n\"Kokomo\",\"1\",\"Zoë\"\n,2,\"Ny, Bea\""
            })
    @DisplayName("commas or semicolons, any line ends, quotes, a byte-order mark and empty lines make no difference")
    void formsAreAlike(String text) {
        assertThat(cells(text.getBytes(UTF_8), null))
                .containsExactly(
                        Map.of("number", "1", "name", "Zoë", "town", "Kokomo"),
                        Map.of("number", "2", "name", "Ny, Bea"));
    }

    @Test
    @DisplayName("Latin-1 is known by its name, and without one by not being UTF-8; what only Windows has is read too")
    void latin1IsFoundOut() {
        String text = HEADER + "1,Ann,Peru\n2,Zoë,Peru\n3,Noël,Peru\n";
        assertThat(cells(text.getBytes(ISO_8859_1), null)).extracting("name").containsExactly("Ann", "Zoë", "Noël");
        assertThat(cells(text.getBytes(ISO_8859_1), "ISO-8859-1"))
                .extracting("name")
                .containsExactly("Ann", "Zoë", "Noël");
        assertThat(cells((HEADER + "1,O’Neil,Peru").getBytes(Charset.forName("windows-1252")), null))
                .extracting("name")
                .containsExactly("O’Neil");
    }

    @Test
    @DisplayName("a line that is not UTF-8 among lines that are can't be read; the others can")
    void mixedEncodingsAreTold() {
        var bytes = (HEADER + "1,Zoë,Peru\n2,Zo?,Peru\n3,Noël,Peru\n").getBytes(UTF_8);
        bytes[indexOf(bytes, '?')] = (byte) 0xEB;
        assertThat(rows(bytes, null))
                .extracting(Row::unreadable)
                .containsExactly(null, "is not UTF-8 as the rest is", null);
        assertThat(rows((HEADER + "1,Zoë,Peru\n").getBytes(ISO_8859_1), "utf-8"))
                .extracting(Row::unreadable)
                .containsExactly("is not UTF-8 as the rest is");
    }

    @Test
    @DisplayName("a cell may go over lines; a quote that is never closed spoils its own line alone")
    void quotesSpoilTheirOwnLine() {
        List<Row> rows = rows(
                (HEADER
                                + "1,\"Ann\nLee\",Peru\n2,\"Bea,Peru\n3,\"Cy\",Peru\n4,6\" Dan,Peru\n5,Eve,\"Peru\n6,Flo,Peru\n")
                        .getBytes(UTF_8),
                null);
        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L, 5L, 6L, 7L, 8L);
        assertThat(rows)
                .extracting(Row::unreadable)
                .containsExactly(null, "a quote is never closed", null, null, "a quote is never closed", null);
        assertThat(rows.getFirst().cells()).containsEntry("name", "Ann\nLee");
        assertThat(rows.get(3).cells()).containsEntry("name", "6\" Dan");
    }

    @Test
    @DisplayName("too few or too many cells, NUL, and lines without end spoil their own line alone")
    void oddLinesAreTold() {
        String text = HEADER + "1,Ann\n2,Bea,Peru,x\n3,C\0y,Peru\n4," + "x".repeat(300_000) + ",Peru\n5,Eve,Peru\n";
        assertThat(rows(text.getBytes(UTF_8), null))
                .extracting(Row::unreadable)
                .containsExactly(
                        "has 2 cells where the header has 3",
                        "has 4 cells where the header has 3",
                        "has the character NUL: save the file as UTF-8",
                        "is longer than any line can be",
                        null);
    }

    @Test
    @DisplayName("a header that is missing, unknown, doubled or incomplete is refused with all that is wrong")
    void headersAreChecked() {
        assertThat(refused("")).containsExactly("the first line must name the columns, as UTF-8 or Latin-1");
        assertThat(refused("\n\n")).containsExactly("the first line must name the columns, as UTF-8 or Latin-1");
        assertThat(refused("number,name,name,shoe\n"))
                .containsExactly("names the column name twice", "has no column shoe here");
        assertThat(refused("name,,town\n"))
                .containsExactly("has no column without a name here", "must have the column number");
        assertThat(refused(new String((HEADER + "1").getBytes(UTF_16LE), ISO_8859_1)))
                .containsExactly("the first line must name the columns, as UTF-8 or Latin-1");
        assertThat(refused("x".repeat(70_000)))
                .containsExactly("the first line must name the columns, as UTF-8 or Latin-1");
        assertThat(open(HEADER.getBytes(UTF_8), "EBCDIC")).isInstanceOf(Opened.Unreadable.class);
    }

    @Test
    @DisplayName("what was guarded against spreadsheets when written is read as it was")
    void guardsAreTakenOff() {
        for (String text : List.of("=1+1", "+1", "-1", "@x", "'=1", "''-", "'n", "O'Neil", "1=1")) {
            assertThat(Formula.guarded(text))
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-");
            assertThat(cells((HEADER + Formula.guarded(text) + ",Ann,Peru").getBytes(UTF_8), null))
                    .extracting("number")
                    .containsExactly(text);
        }
        assertThat(Formula.guarded("1=1")).isEqualTo("1=1");
    }

    @Test
    @DisplayName("a file far larger than memory is read line by line")
    void memoryStaysFlat() throws IOException {
        try (CsvSource source =
                ((Opened.Readable) CsvSource.open(endless(), null, Set.of("number"), Set.of())).source()) {
            for (int row = 0; row < 1_000; row++) {
                assertThat(source.next()).map(Row::cells).contains(Map.of("number", "1"));
            }
        }
    }

    private static InputStream endless() {
        return new InputStream() {
            private long place;

            @Override
            public int read() {
                long at = place++;
                return at < 7 ? "number\n".charAt((int) at) : at % 2 == 1 ? '1' : '\n';
            }
        };
    }

    private static int indexOf(byte[] bytes, char letter) {
        return new String(bytes, ISO_8859_1).indexOf(letter);
    }

    private static List<String> refused(String text) {
        return ((Opened.Unreadable) open(text.getBytes(ISO_8859_1), null))
                .violations().stream().map(Violation::detail).toList();
    }

    private static List<Map<String, String>> cells(byte[] bytes, String charset) {
        return rows(bytes, charset).stream().map(Row::cells).toList();
    }

    private static Opened open(byte[] bytes, String charset) {
        try {
            return CsvSource.open(new ByteArrayInputStream(bytes), charset, Set.of("number"), Set.of("name", "town"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Row> rows(byte[] bytes, String charset) {
        try (CsvSource source = ((Opened.Readable) open(bytes, charset)).source()) {
            List<Row> rows = new ArrayList<>();
            for (Optional<Row> row = source.next(); row.isPresent(); row = source.next()) {
                rows.add(row.get());
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
