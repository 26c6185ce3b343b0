package org.caseload.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;

/** Changes some fields of what is there (RFC 7396): an absent field stays, null clears it, arrays are replaced whole. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What came of a patch. */
    public sealed interface Patched<T> {

        record Done<T>(T value) implements Patched<T> {}

        /** @param violations what can't be read, or else everything that is unacceptable */
        record Refused<T>(List<Violation> violations) implements Patched<T> {}
    }

    /** The same as {@link #apply}, for patches that nobody waits for. A null value is patched as an empty one. */
    public <T> Patched<T> attempt(T current, JsonNode patch, Class<T> type) {
        try {
            ObjectNode before = current == null ? json.createObjectNode() : json.valueToTree(current);
            T patched = json.treeToValue(merge(before, (ObjectNode) patch), type);
            List<Violation> violations = validator.validate(patched).stream()
                    .map(Violation::of)
                    .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::detail))
                    .toList();
            return violations.isEmpty() ? new Patched.Done<>(patched) : new Patched.Refused<>(violations);
        } catch (JsonProcessingException e) {
            return new Patched.Refused<>(List.of(UnreadableJson.violation(e)));
        }
    }

    /** The patched value: 400 where the result can't be read as its type, 422 where it breaks a constraint. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (patch == null || !patch.isObject()) {
            throw Problem.unreadable("unreadable-json", new Violation(null, "", "must be a JSON object", null));
        }
        try {
            T patched = json.treeToValue(merge(json.valueToTree(current), (ObjectNode) patch), type);
            var violations = validator.validate(patched);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return patched;
        } catch (JsonProcessingException e) {
            throw new WebApplicationException(e, 400);
        }
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode given = field.getValue();
            if (given.isNull()) {
                target.remove(field.getKey());
            } else if (given.isObject()) {
                ObjectNode before =
                        target.get(field.getKey()) instanceof ObjectNode object ? object : target.objectNode();
                target.set(field.getKey(), merge(before, (ObjectNode) given));
            } else {
                target.set(field.getKey(), given);
            }
        });
        return target;
    }
}
