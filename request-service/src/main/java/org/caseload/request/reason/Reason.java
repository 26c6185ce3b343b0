package org.caseload.request.reason;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An acceptable reason, as its declaration in the catalogue tells it (R-RSN-1).
 *
 * @param details JSON Schema of what must be told with it
 * @param conditions what must hold besides
 * @param conversations those that must be recorded before approval (R-CONV-1)
 * @param restsOn the kind of case with Human Resources that it rests on; null where it rests on none
 * @param steps the path of approval
 * @param carries those of the details that travel with the submission: codes, numbers, truth values, never words
 * @param move what the move needs besides, by code
 */
public record Reason(
        String id,
        int version,
        String title,
        JsonNode details,
        List<ReasonPolicy.Condition> conditions,
        List<String> conversations,
        RestsOn restsOn,
        List<Step> steps,
        List<String> carries,
        List<String> move,
        Source source) {

    public Reason {
        carries = carries == null ? List.of() : List.copyOf(carries);
        move = move == null ? List.of() : List.copyOf(move);
        for (String field : carries) {
            if (!isCoded(details.path("properties").path(field))) {
                throw new IllegalArgumentException("carries: " + field + " is no detail, or may hold words");
            }
        }
    }

    private static boolean isCoded(JsonNode form) {
        return switch (form.path("type").asText()) {
            case "boolean", "integer", "number" -> true;
            case "string" ->
                form.has("enum")
                        || form.has("format")
                        || form.path("pattern").asText().startsWith("^");
            case "array" -> isCoded(form.path("items"));
            default -> false;
        };
    }

    /** The case that these details name; empty where the reason rests on none, or they name none. */
    public Optional<UUID> caseIn(Map<String, Object> given) {
        return restsOn != null && given.get(restsOn.field()) instanceof String id && isUuid(id)
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }

    /** Those of these details that travel with the submission. */
    public Map<String, Object> codedIn(Map<String, Object> given) {
        Map<String, Object> coded = new TreeMap<>(given);
        coded.keySet().retainAll(carries);
        return coded;
    }

    private static boolean isUuid(String text) {
        return text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }

    /**
     * One step of the path of approval.
     *
     * @param kind who decides it, by code
     * @param conversation whether a conversation must be recorded before it
     * @param records what the step's assignee records before it is approved, by code
     */
    @Schema(name = "ReasonStep")
    public record Step(
            @Schema(examples = "SUPERVISOR") String kind,
            boolean conversation,
            @Schema(examples = "[\"DISTANCE_LOCALIZES\"]") List<String> records) {
        public Step {
            records = records == null ? List.of() : List.copyOf(records);
        }
    }

    /**
     * Where the reason comes from.
     */
    @Schema(name = "ReasonSource")
    public record Source(String document, String sentence) {}
}
