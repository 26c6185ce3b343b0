package org.caseload.request.individualimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.caseload.chassis.http.Violation;

/** In their column, as JSON. */
@Converter
class Violations implements AttributeConverter<List<Violation>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<Violation> violations) {
        try {
            return violations == null ? null : JSON.writeValueAsString(violations);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Violation> convertToEntityAttribute(String text) {
        try {
            return text == null ? null : List.of(JSON.readValue(text, Violation[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
