package org.caseload.chassis.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** What fields of the same name mean everywhere, and a believable value of them: {@code contract/fields.json}. */
final class Fields {

    private final Map<String, Field> fields;

    private Fields(Map<String, Field> fields) {
        this.fields = fields;
    }

    /** @param example any JSON; null where the field's form says enough */
    private record Field(String description, Object example) {}

    static Fields read() {
        try (InputStream in = Fields.class.getResourceAsStream("/contract/fields.json")) {
            return new Fields(new ObjectMapper().readValue(in, new TypeReference<Map<String, Field>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("contract/fields.json can't be read", e);
        }
    }

    Optional<String> description(String name) {
        return Optional.ofNullable(fields.get(name)).map(Field::description);
    }

    Optional<Object> example(String name) {
        return Optional.ofNullable(fields.get(name)).map(Field::example);
    }
}
