package org.caseload.request.reason;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.caseload.request.staff.ReportingLine;
import org.caseload.request.staff.Scope;

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
    private final Map<String, DetailsForm> forms = new TreeMap<>();
    private final ObjectMapper json;
    private final Conditions conditions;

    Reasons(ObjectMapper json, Conditions conditions) throws IOException {
        this.json = json;
        this.conditions = conditions;
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        ClassPathUtils.consumeAsPaths(
                "reasons",
                folder -> read(folder).forEach(reason -> {
                    reasons.put(reason.id(), reason);
                    forms.put(
                            reason.id(),
                            new DetailsForm(
                                    registry.getSchema(reason.details()),
                                    reason.source().sentence()));
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
        List<Violation> violations = new ArrayList<>(forms.get(reason.id()).flaws(details, json));
        violations.addAll(conditions.unacceptable(reason, details));
        return violations;
    }

    /** What the state of things does not allow somebody of this scope, who asks for the caseload of this line. */
    public List<ReasonPolicy.Unmet> unmet(Reason reason, Map<String, Object> details, ReportingLine line, Scope scope) {
        return conditions.unmet(reason, details, line, scope);
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
