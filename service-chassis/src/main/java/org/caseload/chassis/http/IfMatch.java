package org.caseload.chassis.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;

/** Whether the caller saw what it is about to change. */
@RequestScoped
public class IfMatch {

    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** Refuses a call that must say which version it saw and does not (428). */
    void demand(Command.Demand demand) {
        if (demand == Command.Demand.REQUIRED && !isGiven()) {
            throw Problem.of(
                    428,
                    "if-match-missing",
                    List.of(new Violation(null, HttpHeaders.IF_MATCH, "send the ETag of what you saw", null)));
        }
    }

    /** Refuses a call that saw another version (412). One that does not say is let through. */
    public void check(long version) {
        if (isGiven() && !matches(version)) {
            throw Problem.of(
                    412,
                    "stale-version",
                    List.of(new Violation(
                            null, HttpHeaders.IF_MATCH, "it was changed meanwhile, read it again", null)));
        }
    }

    private boolean isGiven() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
    }

    private boolean matches(long version) {
        return Arrays.stream(headers.getHeaderString(HttpHeaders.IF_MATCH).split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(EntityTagFilter.tag(version)));
    }
}
