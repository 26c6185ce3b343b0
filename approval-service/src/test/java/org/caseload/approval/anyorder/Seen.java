package org.caseload.approval.anyorder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** An approval as Human Resources see it. */
record Seen(JsonNode approval) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Seen of(String json) {
        try {
            return new Seen(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String state() {
        return approval.get("state").asText();
    }

    boolean isLive() {
        return state().equals("OPEN") || state().equals("UNDER_REVIEW");
    }

    JsonNode steps() {
        return approval.get("steps");
    }

    /** Of every step; null where it has none. */
    List<String> each(String field) {
        return StreamSupport.stream(steps().spliterator(), false)
                .map(step -> step.path(field).asText(null))
                .toList();
    }

    UUID step() {
        return UUID.fromString(live().get("stepId").asText());
    }

    String kind() {
        return live().get("kind").asText();
    }

    /** Null where it is nobody's by name. */
    UUID assignee() {
        return live().has("assigneeId")
                ? UUID.fromString(live().get("assigneeId").asText())
                : null;
    }

    /** The live step: those before it are approved. Of what has ended, the last that was. */
    private JsonNode live() {
        long passed = each("state").stream().filter("APPROVED"::equals).count();
        return steps().get((int) Math.min(passed, steps().size() - 1));
    }
}
