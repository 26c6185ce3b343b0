package org.caseload.request.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.testing.Infrastructure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RowsTest {

    private static final Map<String, String> LINE = Map.ofEntries(
            Map.entry("agencyNumber", "IND-1"),
            Map.entry("caseManagerNumber", "CM-1"),
            Map.entry("givenName", "Ada"),
            Map.entry("familyName", "Example"),
            Map.entry("street", "1 Main St"),
            Map.entry("city", "Kokomo"),
            Map.entry("county", "Howard"),
            Map.entry("zip", "46901"),
            Map.entry("latitude", "40.5"),
            Map.entry("longitude", "-86"),
            Map.entry("algo", "3"),
            Map.entry("quarterlyMonths", "1  4 7"),
            Map.entry("needs", "AUTISM"),
            Map.entry("programme", "ADULTS"),
            Map.entry("guardianName", "Bo"),
            Map.entry("status", "ACTIVE"),
            Map.entry("urgency", "HIGH"));

    @Inject
    Rows rows;

    @Test
    @DisplayName("a line is read into a registration, and written again the same")
    void readsWhatItWrites() {
        Rows.Reading reading = rows.read(columns(LINE), LINE, null);
        assertThat(reading.violations()).isEmpty();
        assertThat(reading.row().details()).satisfies(details -> {
            assertThat(details.quarterlyMonths()).containsExactly(1, 4, 7);
            assertThat(details.guardian().name()).isEqualTo("Bo");
            assertThat(details.address().longitude()).isEqualTo(-86);
        });
        assertThat(IndividualRow.of("IND-1", "CM-1", reading.row().details())).isEqualTo(reading.row());
    }

    @Test
    @DisplayName("a column that the file does not have stays as it is; an empty cell clears it")
    void absentStaysEmptyClears() {
        IndividualRow before = rows.read(columns(LINE), LINE, null).row();
        Map<String, String> less = new HashMap<>(LINE);
        less.remove("guardianName");
        less.remove("needs");
        List<String> columns =
                columns(LINE).stream().filter(column -> !column.equals("needs")).toList();
        IndividualRow after = rows.read(columns, less, before).row();
        assertThat(after.needs()).containsExactly("AUTISM");
        assertThat(after.details().guardian()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    agencyNumber      | I 1        | none
                    agencyNumber      | ''         | none
                    caseManagerNumber | ''         | R-REQ-6
                    givenName         | ''         | none
                    zip               | 4690       | none
                    latitude          | 40,5       | none
                    latitude          | ''         | none
                    latitude          | NaN        | none
                    algo              | 3.0        | none
                    algo              | 7          | none
                    quarterlyMonths   | 1,4        | none
                    quarterlyMonths   | 1 13       | none
                    needs             | AUTISM low | none
                    needs             | A A        | none
                    status            | 0          | none
                    status            | ''         | none
                    guardianName      | ''         | none
                    programme         | adults     | R-CLD-2
                    urgency           | EXTREME    | R-CLD-1
                    """)
    @DisplayName("R-REQ-6, R-CLD-1, R-CLD-2: what is wrong is told once, with its column and rule")
    void wrongCells(String column, String text, String rule) {
        Map<String, String> wrong = new HashMap<>(LINE);
        wrong.put("guardianPhone", "1");
        wrong.put(column, text);
        wrong.values().remove("");
        assertThat(rows.read(columns(LINE), wrong, null).violations())
                .extracting(Violation::field, Violation::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(column, rule));
    }

    @Test
    @DisplayName("everything that is wrong with a line is told, not the first thing only")
    void everythingAtOnce() {
        Map<String, String> wrong = new HashMap<>(LINE);
        wrong.putAll(Map.of("algo", "x", "zip", "y", "status", "z", "familyName", "a\u0007"));
        assertThat(rows.read(columns(LINE), wrong, null).violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("algo", "zip", "status", "familyName");
    }

    private static List<String> columns(Map<String, String> line) {
        return List.copyOf(line.keySet());
    }
}
