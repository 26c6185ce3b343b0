package org.caseload.chassis.http;

import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;

/** A refusal as RFC 9457 tells it. Thrown at the edge only: inside, a refusal is a value. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    public static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String type;
    private final transient List<Violation> violations;

    private Problem(int status, String type, List<Violation> violations) {
        super(type, null, false, false);
        this.status = status;
        this.type = type;
        this.violations = violations;
    }

    /** 400: the call can't be read. */
    public static Problem unreadable(String type, Violation... violations) {
        return new Problem(400, type, List.of(violations));
    }

    /** 403: the caller's role may not do this at all. */
    public static Problem forbidden(String type, Violation... violations) {
        return new Problem(403, type, List.of(violations));
    }

    /** 404: not there, or outside the caller's scope. */
    public static Problem notFound() {
        return new Problem(404, "not-found", List.of());
    }

    /** 409: a state or a rule forbids it. */
    public static Problem conflict(String type, Violation... violations) {
        return new Problem(409, type, List.of(violations));
    }

    /** 409 with every broken rule. */
    public static Problem conflict(String type, Collection<? extends BrokenRule> broken) {
        return new Problem(409, type, broken.stream().map(Violation::of).toList());
    }

    /** 422: a value is unacceptable. */
    public static Problem unacceptable(String type, Violation... violations) {
        return new Problem(422, type, List.of(violations));
    }

    /** Any other status. */
    public static Problem of(int status, String type, List<Violation> violations) {
        return new Problem(status, type, List.copyOf(violations));
    }

    /** The answer with this problem as its body. */
    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(body()).build();
    }

    Body body() {
        return new Body("/problems/" + type, title(), status, violations);
    }

    private String title() {
        String words = type.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * What is on the wire.
     *
     * @param type a stable relative URI that programs may compare
     * @param title the same for people
     * @param status the HTTP status again
     * @param violations everything that is wrong, not the first thing only
     */
    public record Body(String type, String title, int status, List<Violation> violations) {}
}
