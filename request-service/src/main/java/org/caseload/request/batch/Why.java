package org.caseload.request.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.caseload.chassis.http.Violation;
import org.caseload.request.balancerequest.Outcome;

/** Everything that kept an Individual's request from being entered. */
record Why(List<Violation> violations) {

    /** Null where nothing did. */
    static Why of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> null;
            case Outcome.Refused(var broken) ->
                new Why(broken.stream().map(Violation::of).toList());
            case Outcome.Unacceptable(var violations) -> new Why(violations);
        };
    }

    /** It failed for no fault of who asked. */
    static Why failed() {
        return new Why(List.of(new Violation(null, null, "could not be entered, send it again later", null)));
    }

    /** In its column, as JSON. */
    @Converter
    static class Text implements AttributeConverter<Why, String> {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public String convertToDatabaseColumn(Why why) {
            try {
                return why == null ? null : JSON.writeValueAsString(why);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Why convertToEntityAttribute(String text) {
            try {
                return text == null ? null : JSON.readValue(text, Why.class);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
