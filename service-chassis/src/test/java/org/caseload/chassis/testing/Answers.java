package org.caseload.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Compares what a service answers with what its contract promises. */
final class Answers {

    private final JsonNode contract;
    private final List<String> broken = new ArrayList<>();

    private Answers(JsonNode contract) {
        this.contract = contract;
    }

    /** Fields that should be there and are not, or are there and should not be. */
    static List<String> broken(JsonNode contract, JsonNode schema, JsonNode answer) {
        var answers = new Answers(contract);
        answers.compare("", schema, answer);
        return answers.broken;
    }

    static JsonNode resolved(JsonNode contract, JsonNode schema) {
        return schema.has("$ref") ? contract.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private void compare(String path, JsonNode given, JsonNode answer) {
        JsonNode schema = resolved(contract, given);
        if (answer.isArray()) {
            answer.forEach(item -> compare(path + "[]", schema.path("items"), item));
        } else if (answer.isObject() && schema.has("additionalProperties")) {
            answer.forEach(value -> compare(path + "{}", schema.get("additionalProperties"), value));
        } else if (answer.isObject() && schema.has("properties")) {
            object(path, schema, answer);
        } else if (schema.has("properties")) {
            broken.add(path + " is no object");
        }
    }

    private void object(String path, JsonNode schema, JsonNode answer) {
        schema.path("required").forEach(name -> {
            if (!answer.has(name.asText())) {
                broken.add(path + "." + name.asText() + " is not there");
            }
        });
        answer.properties().forEach(field -> {
            JsonNode property = schema.get("properties").get(field.getKey());
            if (property == null) {
                broken.add(path + "." + field.getKey() + " is not in the contract");
            } else {
                compare(path + "." + field.getKey(), property, field.getValue());
            }
        });
    }
}
