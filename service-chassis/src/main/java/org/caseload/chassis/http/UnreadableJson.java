package org.caseload.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a caller which field of the body can't be read and what it should be, without quoting what came. */
final class UnreadableJson {

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("LocalDate", "must be a date like 2026-01-31"),
            Map.entry("Instant", "must be an instant like 2026-01-31T15:04:05Z"),
            Map.entry("UUID", "must be a UUID"),
            Map.entry("String", "must be text"),
            Map.entry("boolean", "must be true or false"),
            Map.entry("Boolean", "must be true or false"),
            Map.entry("int", "must be a whole number"),
            Map.entry("Integer", "must be a whole number"),
            Map.entry("double", "must be a number"),
            Map.entry("Double", "must be a number"));

    private UnreadableJson() {}

    static Problem problem(JsonProcessingException failure) {
        return Problem.unreadable("unreadable-json", violation(failure));
    }

    static Violation violation(JsonProcessingException failure) {
        String field = failure instanceof JsonMappingException mapping ? path(mapping) : "";
        return new Violation(null, field, detail(failure), null);
    }

    private static String detail(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> "there is no field " + unknown.getPropertyName();
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                "must be one of "
                        + Arrays.stream(wrong.getTargetType().getEnumConstants())
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "));
            case MismatchedInputException wrong
            when wrong.getTargetType() != null ->
                EXPECTED.getOrDefault(wrong.getTargetType().getSimpleName(), "has the wrong type");
            default -> place(failure);
        };
    }

    private static String place(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? "not JSON"
                : "not JSON at line %d, column %d"
                        .formatted(
                                failure.getLocation().getLineNr(),
                                failure.getLocation().getColumnNr());
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
