package org.caseload.request.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseload.chassis.http.Violation;

/** Reads the lines of a file: each is held to what is asked of a single registration. */
@ApplicationScoped
public class Rows {

    private static final Map<String, Type> COLUMNS = new LinkedHashMap<>();

    /** Which rule speaks of the column, where one does. */
    private static final Map<String, String> RULES = Map.of(
            "caseManagerNumber", "R-REQ-6",
            "programme", "R-CLD-2",
            "urgency", "R-CLD-1",
            "complexity", "R-CLD-1",
            "environment", "R-CLD-1",
            "documentation", "R-CLD-1",
            "service", "R-CLD-1",
            "supportStaff", "R-CLD-1");

    static {
        for (RecordComponent column : IndividualRow.class.getRecordComponents()) {
            COLUMNS.put(column.getName(), column.getGenericType());
        }
    }

    private final ObjectMapper json;
    private final Validator validator;

    Rows(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public static Set<String> columns() {
        return COLUMNS.keySet();
    }

    /** @param violations everything that is wrong, each with its column; the row holds where there is nothing */
    public record Reading(IndividualRow row, List<Violation> violations) {}

    /**
     * Reads a line over what is there: a column that the file does not have stays, an empty cell clears it.
     *
     * @param columns those that the file has
     * @param cells those that are not empty
     * @param before who is registered by this number already, else null
     */
    public Reading read(List<String> columns, Map<String, String> cells, IndividualRow before) {
        ObjectNode values = before == null ? json.createObjectNode() : json.valueToTree(before);
        values.remove(columns);
        List<Violation> violations = new ArrayList<>();
        cells.forEach((column, text) -> Cell.read(text, COLUMNS.get(column))
                .ifPresentOrElse(
                        value -> values.set(column, value),
                        () -> violations.add(violation(column, Cell.expected(COLUMNS.get(column))))));
        IndividualRow row = row(values);
        Set<String> unread =
                new HashSet<>(violations.stream().map(Violation::field).toList());
        broken(row).filter(broken -> unread.add(broken.field())).forEach(violations::add);
        return new Reading(row, violations);
    }

    private IndividualRow row(ObjectNode values) {
        try {
            return json.treeToValue(values, IndividualRow.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Violation> broken(IndividualRow row) {
        return Stream.of(row, row.details())
                .flatMap(value -> validator.validate(value).stream())
                .map(broken -> violation(column(broken), broken.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::detail));
    }

    private static Violation violation(String column, String detail) {
        return new Violation(RULES.get(column), column, detail, null);
    }

    /** The column of {@code address.zip}, {@code guardian.name} or {@code needs[1]}. */
    private static String column(ConstraintViolation<?> broken) {
        String[] path = broken.getPropertyPath().toString().split("[.\\[]");
        return Arrays.stream(path.length == 1 ? path : new String[] {path[0], path[1], path[0] + capital(path[1])})
                .filter(COLUMNS::containsKey)
                .findFirst()
                .orElse("latitude");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
