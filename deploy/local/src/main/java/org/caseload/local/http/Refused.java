package org.caseload.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A service said no; the message is its problem, with every violation. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    Refused(Answer answer) {
        super(describe(answer), null, false, false);
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }

    private static String describe(Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.call() + " was answered " + answer.status() + " " + answer.text("title"));
        for (JsonNode violation : answer.body().path("violations")) {
            lines.add("  "
                    + String.join(
                                    " ",
                                    violation.path("rule").asText(),
                                    violation.path("field").asText(),
                                    violation.path("detail").asText())
                            .strip());
        }
        return String.join("\n", lines);
    }
}
