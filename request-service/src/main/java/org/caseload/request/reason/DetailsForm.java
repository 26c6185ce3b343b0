package org.caseload.request.reason;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseload.chassis.http.Violation;

/** The form that a reason gives its details (R-RSN-1). */
record DetailsForm(Schema schema, String source) {

    private static final String RULE = "R-RSN-1";
    private static final Pattern INDEX = Pattern.compile("\\.(\\d+)(?=\\.|$)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    /** Everything that is wrong with the details. */
    List<Violation> flaws(Map<String, Object> details, ObjectMapper json) {
        List<Violation> flaws = new ArrayList<>();
        read(details, json).forEach(error -> flaws.add(new Violation(RULE, field(error), detail(error), source)));
        details.forEach((field, value) -> {
            if (value instanceof String text && CONTROL.matcher(text).find()) {
                flaws.add(new Violation(RULE, "details." + field, "must not contain control characters", source));
            }
        });
        return flaws;
    }

    private List<Error> read(Map<String, Object> details, ObjectMapper json) {
        try {
            return schema.validate(
                    json.writeValueAsString(details),
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(Error error) {
        String place = "details" + error.getInstanceLocation().toString().replace('/', '.');
        String field = error.getProperty() == null ? place : place + "." + error.getProperty();
        return INDEX.matcher(field).replaceAll("[$1]");
    }

    /** In our words: the validator's own may quote the value. */
    private static String detail(Error error) {
        String asked = error.getSchemaNode().toString().replace("\"", "");
        return switch (error.getKeyword()) {
            case "required" -> "is required for this reason";
            case "additionalProperties" -> "is not a detail of this reason";
            case "format", "type" -> "must be: " + asked;
            case "enum" -> "must be one of " + asked;
            case "minimum" -> "must be at least " + asked;
            case "maximum" -> "must be at most " + asked;
            case "minItems", "minLength" -> "must not be empty";
            case "pattern" -> asked.startsWith("^") ? "must fit " + asked : "must not be empty";
            case "maxLength" -> "must be at most " + asked + " characters";
            case "uniqueItems" -> "must not name one twice";
            default -> "does not fit the reason's " + error.getKeyword();
        };
    }
}
