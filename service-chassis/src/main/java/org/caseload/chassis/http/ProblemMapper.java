package org.caseload.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure becomes problem+json: what the caller can mend is named, what only we can mend is not shown. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    /** Serialization failure, deadlock, lock not to be had. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "55P03");

    /** The class of states in which a value does not fit its column. */
    private static final String UNACCEPTABLE_DATA = "22";

    private final Instance<ConstraintRule> constraintRules;

    ProblemMapper(@Any Instance<ConstraintRule> constraintRules) {
        this.constraintRules = constraintRules;
    }

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        return problem.toResponse();
    }

    /** No failure at all: the same command was answered before, and hears the same again. */
    @ServerExceptionMapper
    public Response answeredBefore(AnsweredBefore again) {
        return again.answer();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(Throwable failure) {
        Response answer = Problem.of(401, "unauthenticated", List.of()).toResponse();
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer;
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure) {
        return Problem.forbidden("role-may-not").toResponse();
    }

    @ServerExceptionMapper
    public Response unacceptable(ConstraintViolationException failure) {
        Violation[] violations = failure.getConstraintViolations().stream()
                .map(Violation::of)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::detail))
                .toArray(Violation[]::new);
        return Problem.unacceptable("unacceptable-values", violations).toResponse();
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException failure) {
        return UnreadableJson.problem(failure).toResponse();
    }

    /** A body whose bytes are no characters; the server reads JSON as the encoding that its first bytes look like. */
    @ServerExceptionMapper
    public Response unreadable(CharConversionException failure) {
        return Problem.unreadable("unreadable-json", new Violation(null, "", "not JSON in UTF-8", null))
                .toResponse();
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return UnreadableJson.problem(json).toResponse();
        }
        if (failure.getCause() instanceof Problem problem) {
            return problem.toResponse();
        }
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            return Problem.unreadable(
                            "unreadable-parameter", new Violation(null, null, "a parameter's form is wrong", null))
                    .toResponse();
        }
        int status = failure.getResponse().getStatus();
        String reason = Optional.ofNullable(Response.Status.fromStatusCode(status))
                .map(Response.Status::getReasonPhrase)
                .orElse("Refused");
        return Problem.of(status, reason.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), List.of())
                .toResponse();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        if (Outage.isBehind(failure)) {
            LOG.warn("Answered 503: the database is away");
            Response answer = Problem.of(503, "unavailable", List.of()).toResponse();
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, 5);
            return answer;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem.toResponse();
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Problem.conflict("changed-meanwhile").toResponse();
            }
            if (cause instanceof org.hibernate.exception.ConstraintViolationException broken) {
                return constraint(broken.getConstraintName(), failure);
            }
        }
        String state = Outage.state(failure);
        if (LOST_RACES.contains(state)) {
            return Problem.conflict("changed-meanwhile").toResponse();
        }
        if (state.startsWith(UNACCEPTABLE_DATA)) {
            LOG.warnf("Answered 422: the database refuses a value (%s)", state);
            return Problem.unacceptable("unacceptable-values").toResponse();
        }
        LOG.error("Answered 500", failure);
        return Problem.of(500, "internal-error", List.of()).toResponse();
    }

    private Response constraint(String name, Throwable failure) {
        return constraintRules.stream()
                .filter(candidate -> candidate.constraint().equals(name))
                .findFirst()
                .map(known ->
                        Problem.conflict("rule-broken", List.of(known.rule())).toResponse())
                .orElseGet(() -> {
                    LOG.errorf(failure, "Answered 409: constraint %s", name);
                    return Problem.conflict("conflicting-data").toResponse();
                });
    }
}
