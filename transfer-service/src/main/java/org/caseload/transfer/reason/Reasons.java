package org.caseload.transfer.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The catalogue as packaged: every file in {@code reasons} is one declaration (R-RSN-1). */
@Startup
@ApplicationScoped
public class Reasons {

    private final List<Reason> declared = new ArrayList<>();

    Reasons(ObjectMapper json) throws IOException {
        ClassPathUtils.consumeAsPaths("reasons", folder -> read(folder, json));
    }

    /** What the move needs. Of a reason that we don't know, newer than us, we must think that it needs everything. */
    public Set<MoveNeed> needs(String id, int version) {
        return declared.stream()
                .filter(reason -> reason.id.equals(id) && reason.version == version)
                .findFirst()
                .map(Reason::move)
                .orElse(EnumSet.allOf(MoveNeed.class));
    }

    private void read(Path folder, ObjectMapper json) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                declared.add(json.readValue(Files.readAllBytes(file), Reason.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of a reason's declaration that moves need. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reason(String id, int version, Set<MoveNeed> move) {}
}
