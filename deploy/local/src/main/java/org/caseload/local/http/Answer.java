package org.caseload.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a service answered.
 *
 * @param call for example {@code POST /staff}
 * @param body the JSON; a missing node where there was none
 * @param location empty where the answer names none
 * @param entityTag the ETag as it came, quotes included; empty where there was none
 */
public record Answer(String call, int status, JsonNode body, String location, String entityTag) {

    public boolean isFine() {
        return status >= 200 && status < 300;
    }

    /** This answer, unless it is a refusal. */
    public Answer orRefuse() {
        if (!isFine()) {
            throw new Refused(this);
        }
        return this;
    }

    /** A text of the body by field names separated by dots; empty where absent. */
    public String text(String path) {
        return body.at("/" + path.replace('.', '/')).asText();
    }

    /** The elements of a page. */
    public List<JsonNode> items() {
        Iterator<JsonNode> items = body.path("items").elements();
        return StreamSupport.stream(((Iterable<JsonNode>) () -> items).spliterator(), false)
                .toList();
    }
}
