package org.caseload.request.reason;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.caseload.request.staff.Colleague;

/**
 * The catalogue of acceptable reasons: one file each on the class path, folder {@code reasons}, so that a new one is a
 * new file (R-RSN-1). A declaration that can't be understood, or none at
 * all, keeps the service from starting.
 */
@Startup
@Singleton
public class Reasons {

    private static final String RULE = "R-RSN-1";

    private final Map<String, Reason> reasons = new TreeMap<>();
    private final Map<String, Schema> schemas = new TreeMap<>();
    private final ObjectMapper json;
    private final Today today;

    Reasons(ObjectMapper json, Today today) throws IOException {
        this.json = json;
        this.today = today;
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        ClassPathUtils.consumeAsPaths(
                "reasons",
                folder -> read(folder).forEach(reason -> {
                    reasons.put(reason.id(), reason);
                    schemas.put(reason.id(), registry.getSchema(reason.details()));
                }));
        if (reasons.isEmpty()) {
            throw new IllegalStateException("there is no reason on the class path");
        }
    }

    /** By id. */
    List<Reason> all() {
        return List.copyOf(reasons.values());
    }

    public Optional<Reason> find(String id) {
        return Optional.ofNullable(reasons.get(id));
    }

    /** The one answer to a reason that is not in the catalogue. */
    public Violation unknown(String field) {
        return new Violation(
                RULE,
                field,
                "must be a reason of the catalogue: " + String.join(", ", reasons.keySet()),
                "Acceptable Reasons for Caseload Balancing Requests");
    }

    /** What is wrong with the details: their form, and conditions that are about one of them. */
    public List<Violation> unacceptable(Reason reason, Map<String, Object> details) {
        List<Violation> violations = new ArrayList<>(form(reason, details));
        ReasonPolicy.broken(reason.conditions(), new ReasonPolicy.Facts(details, null, today.date())).stream()
                .filter(condition -> condition.field() != null)
                .map(condition -> Violation.of(condition, condition.field()))
                .forEach(violations::add);
        return violations;
    }

    /** Conditions about the state of things that do not hold. */
    public List<ReasonPolicy.Condition> broken(Reason reason, Colleague.Kind kind) {
        return ReasonPolicy.broken(reason.conditions(), new ReasonPolicy.Facts(Map.of(), kind, today.date())).stream()
                .filter(condition -> condition.field() == null)
                .toList();
    }

    private List<Violation> form(Reason reason, Map<String, Object> details) {
        try {
            return schemas
                    .get(reason.id())
                    .validate(
                            json.writeValueAsString(details),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(error -> new Violation(
                            RULE, field(error), detail(error), reason.source().sentence()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(Error error) {
        String place = "details" + error.getInstanceLocation().toString().replace('/', '.');
        return error.getProperty() == null ? place : place + "." + error.getProperty();
    }

    /** In our words: the validator's own may quote the value. */
    private static String detail(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "is required for this reason";
            case "additionalProperties" -> "is not a detail of this reason";
            case "format" -> "must be a " + error.getSchemaNode().asText();
            default -> "does not fit the reason's " + error.getKeyword();
        };
    }

    private List<Reason> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(this::readFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reason readFile(Path file) {
        try {
            return json.readValue(Files.readString(file), Reason.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the reason in " + file.getFileName() + " can't be understood", e);
        }
    }
}
