package org.caseload.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contracts of events, as the repository publishes them. */
public final class Contracts {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** The example of an event: what its producer promises and its consumers must understand. */
    public static String example(String type) {
        return read("events/" + type + ".example.json");
    }

    /** What in the JSON does not fit the type's schema: formats, and fields that the schema does not tell of. */
    public static List<String> violations(String type, String json) {
        List<String> violations = new ArrayList<>(schemaViolations(type, json));
        JsonNode declared = tree(read("events/" + type + ".schema.json")).get("properties");
        tree(json).fieldNames().forEachRemaining(field -> {
            if (!declared.has(field)) {
                violations.add("the schema does not tell of " + field);
            }
        });
        return violations;
    }

    private static List<String> schemaViolations(String type, String json) {
        return SCHEMAS
                .getSchema(read("events/" + type + ".schema.json"), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("contracts.folder"), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
