package org.caseload.request.reason;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An acceptable reason, as its declaration in the catalogue tells it (R-RSN-1).
 *
 * @param details JSON Schema of what must be told with it
 * @param conditions what must hold besides
 * @param conversations those that must be recorded before approval (R-CONV-1)
 * @param steps the path of approval
 */
public record Reason(
        String id,
        int version,
        String title,
        JsonNode details,
        List<ReasonPolicy.Condition> conditions,
        List<String> conversations,
        List<Step> steps,
        Source source) {

    public record Step(String kind, boolean conversation) {}

    public record Source(String document, String sentence) {}
}
