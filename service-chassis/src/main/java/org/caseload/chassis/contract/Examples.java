package org.caseload.chassis.contract;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Builds whole examples of bodies from what their schemas say, down to the last field. */
final class Examples {

    private final OpenAPI api;
    private final Fields fields;

    Examples(OpenAPI api, Fields fields) {
        this.api = api;
        this.fields = fields;
    }

    void fill(Operation operation) {
        if (operation.getRequestBody() != null) {
            fill(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                fill(answer.getContent());
            }
        });
    }

    private void fill(Content content) {
        if (content != null && content.hasMediaType("application/json")) {
            var media = content.getMediaType("application/json");
            if (media.getExample() == null && media.getExamples() == null && media.getSchema() != null) {
                media.setExample(of("", media.getSchema(), Set.of()));
            }
        }
    }

    /** @param above the named schemas that this one is within: none is shown within itself */
    private Object of(String name, Schema schema, Set<String> above) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getRef() != null) {
            return named(name, SchemaClasses.name(schema), above);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        return schema.getProperties() == null
                ? fields.example(name).orElseGet(() -> ofType(name, schema, above))
                : object(schema, above);
    }

    private Object named(String name, String schema, Set<String> above) {
        Schema known = api.getComponents().getSchemas().get(schema);
        boolean plain = known.getProperties() == null && known.getEnumeration() == null;
        if (plain && fields.example(name).isPresent()) {
            return fields.example(name).get();
        }
        if (above.contains(schema)) {
            return null;
        }
        Set<String> within = new HashSet<>(above);
        within.add(schema);
        return of(name, known, within);
    }

    private Object ofType(String name, Schema schema, Set<String> above) {
        if (schema.getItems() != null) {
            return Optional.ofNullable(of(name, schema.getItems(), above))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            Object value = of(name, schema.getAdditionalPropertiesSchema(), above);
            return value == null ? Map.of() : Map.of("KEY", value);
        }
        return plain(name, schema);
    }

    private Map<String, Object> object(Schema schema, Set<String> above) {
        Map<String, Object> example = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) -> {
            Object value = of(name, property, above);
            if (value != null) {
                example.put(name, value);
            }
        });
        return example;
    }

    /** Always the same. Text has none, for words must mean something. */
    private static Object plain(String name, Schema schema) {
        List<Schema.SchemaType> types = Objects.requireNonNullElse(schema.getType(), List.of());
        if (types.contains(Schema.SchemaType.STRING)) {
            return text(name, Objects.requireNonNullElse(schema.getFormat(), ""));
        }
        if (types.contains(Schema.SchemaType.BOOLEAN)) {
            return true;
        }
        BigDecimal least = Objects.requireNonNullElse(schema.getMinimum(), BigDecimal.ONE);
        if (types.contains(Schema.SchemaType.INTEGER)) {
            return least.max(BigDecimal.ONE).longValue();
        }
        return types.contains(Schema.SchemaType.NUMBER) ? least.max(BigDecimal.valueOf(1.5)) : null;
    }

    /** Ids are UUIDv7 and differ by their field's name. */
    private static Object text(String name, String format) {
        return switch (format) {
            case "date" -> "2026-02-02";
            case "date-time" -> "2026-01-30T15:04:05Z";
            case "uuid" -> "0197c5a0-1d6b-7c3e-8a52-%012x".formatted(Integer.toUnsignedLong(name.hashCode()));
            default -> null;
        };
    }
}
