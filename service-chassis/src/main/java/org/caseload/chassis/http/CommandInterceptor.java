package org.caseload.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.CommandAnswerRepository.Answer;

/** Gives a {@link Command} its transaction and remembers its answer by {@code Idempotency-Key}. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class CommandInterceptor {

    static final String KEY = "Idempotency-Key";

    private final CommandAnswerRepository answers;
    private final ObjectMapper json;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final jakarta.ws.rs.core.Request request;

    CommandInterceptor(
            CommandAnswerRepository answers,
            ObjectMapper json,
            Caller caller,
            IfMatch ifMatch,
            HttpHeaders headers,
            UriInfo uri,
            jakarta.ws.rs.core.Request request) {
        this.answers = answers;
        this.json = json;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
    }

    @AroundInvoke
    Object run(InvocationContext call) {
        Command command = call.getMethod().getAnnotation(Command.class);
        ifMatch.demand(command.ifMatch());
        String key = headers.getHeaderString(KEY);
        if (key != null && !key.matches("[\\x21-\\x7e]{1,200}")) {
            throw Problem.unacceptable(
                    "idempotency-key-unacceptable",
                    new Violation(null, KEY, "must be 1 to 200 visible ASCII characters", null));
        }
        return QuarkusTransaction.joiningExisting()
                .timeout(command.seconds())
                .call(() -> key == null ? call.proceed() : once(key, call));
    }

    private Object once(String key, InvocationContext call) throws Exception {
        String fingerprint = fingerprint(call.getParameters());
        if (!answers.claim(caller.subject(), key, fingerprint)) {
            throw answers.find(caller.subject(), key)
                    .map(answer -> (RuntimeException) new AnsweredBefore(replay(answer, fingerprint)))
                    .orElseGet(() -> Problem.conflict("changed-meanwhile"));
        }
        Object result = call.proceed();
        answers.keep(caller.subject(), key, answer(fingerprint, result));
        return result;
    }

    private static Response replay(Answer answer, String fingerprint) {
        if (!answer.fingerprint().equals(fingerprint)) {
            throw Problem.unacceptable(
                    "idempotency-key-reused", new Violation(null, KEY, "this key came with another call before", null));
        }
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
        if (answer.body() != null) {
            response.type("application/json");
        }
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.entityTag() != null) {
            response.header(HttpHeaders.ETAG, answer.entityTag());
        }
        return response.build();
    }

    private Answer answer(String fingerprint, Object result) throws JsonProcessingException {
        Object entity = result instanceof Response response ? response.getEntity() : result;
        String body = entity == null ? null : json.writeValueAsString(entity);
        int status = result instanceof Response response ? response.getStatus() : entity == null ? 204 : 200;
        String location = result instanceof Response response ? response.getHeaderString(HttpHeaders.LOCATION) : null;
        String entityTag = entity instanceof Versioned versioned ? EntityTagFilter.tag(versioned.version()) : null;
        return new Answer(fingerprint, status, location, entityTag, body);
    }

    /** The call's method, path, query and understood parameters: white space in the body makes no other call of it. */
    private String fingerprint(Object[] parameters) throws IOException, NoSuchAlgorithmException {
        Object[] understood = parameters.clone();
        for (int place = 0; place < understood.length; place++) {
            understood[place] = understood[place] instanceof File body ? digest(body) : understood[place];
        }
        String call = request.getMethod() + " " + uri.getRequestUri().getRawPath() + "?"
                + uri.getRequestUri().getRawQuery() + " " + json.writeValueAsString(understood);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(call.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private static byte[] digest(File body) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(body.toPath()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }
}
