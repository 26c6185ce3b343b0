package org.caseload.chassis.http;

import jakarta.ws.rs.core.Response;

/** Carries a remembered answer past the command's method, which may return any type, to the wire. */
final class AnsweredBefore extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Response answer;

    AnsweredBefore(Response answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Response answer() {
        return answer;
    }
}
