package org.caseload.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What every operation of a contract keeps. */
final class OperationRules {

    private final JsonNode contract;
    private final JsonNode operation;
    private final List<String> broken = new ArrayList<>();

    OperationRules(JsonNode contract, JsonNode operation) {
        this.contract = contract;
        this.operation = operation;
    }

    Stream<String> broken() {
        check(operation.has("operationId"), "no operationId");
        check(!operation.path("summary").asText().isBlank(), "no summary");
        check(operation.path("description").asText().contains("Roles: "), "no roles");
        operation
                .path("parameters")
                .forEach(parameter -> check(
                        !parameter.path("description").asText().isBlank(),
                        "parameter " + parameter.path("name").asText() + " has no description"));
        examples("body", operation.path("requestBody"));
        operation.path("responses").propertyStream().forEach(this::answer);
        Stream.of("400", "401", "403", "404", "422", "503").forEach(this::refused);
        if (has("Idempotency-Key")) {
            refused("409");
        }
        if (has("If-Match")) {
            refused("412");
        }
        String name = operation.path("operationId").asText();
        return broken.stream().map(what -> name + ": " + what);
    }

    private void refused(String status) {
        check(operation.path("responses").has(status), "no answer " + status);
    }

    private boolean has(String header) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(header));
    }

    private void answer(Map.Entry<String, JsonNode> answer) {
        if (answer.getKey().startsWith("2")) {
            examples(answer.getKey(), answer.getValue());
        }
        if (answer.getKey().equals("201")) {
            check(answer.getValue().path("headers").has("Location"), "201 without Location");
        }
        if (answer.getKey().equals("409") || answer.getKey().equals("422")) {
            check(
                    !answer.getValue()
                            .at("/content/application~1problem+json/example/violations")
                            .isEmpty(),
                    answer.getKey() + " has no example");
        }
    }

    private void examples(String what, JsonNode holder) {
        JsonNode json = holder.at("/content/application~1json");
        if (json.isMissingNode()) {
            return;
        }
        if (json.has("example")) {
            whole(what, json.get("schema"), json.get("example"));
        } else {
            check(json.has("examples"), what + " has no example");
        }
    }

    /** An example that is built shows every field, also those that may be absent: a front end sees what may come. */
    private void whole(String path, JsonNode given, JsonNode example) {
        JsonNode schema = Answers.resolved(contract, given);
        if (schema.has("examples")) {
            return; // chosen by hand
        }
        schema.path("properties").propertyStream().forEach(property -> {
            String name = path + "." + property.getKey();
            check(example.has(property.getKey()), name + " has no example");
            if (example.has(property.getKey())) {
                whole(name, property.getValue(), example.get(property.getKey()));
            }
        });
        if (schema.has("items") && example.isArray()) {
            check(!example.isEmpty(), path + " has no example");
            example.forEach(item -> whole(path, schema.get("items"), item));
        }
    }

    private void check(boolean holds, String what) {
        if (!holds && !broken.contains(what)) {
            broken.add(what);
        }
    }
}
