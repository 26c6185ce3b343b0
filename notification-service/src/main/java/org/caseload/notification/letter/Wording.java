package org.caseload.notification.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Says codes and dates in words. A code without words of its own is said as it reads. */
@ApplicationScoped
public class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private static final String SEE_READINESS = ": see the Individual's readiness";

    private final Map<String, String> reasons = new HashMap<>();

    Wording(ObjectMapper json) throws IOException {
        ClassPathUtils.consumeAsPaths(
                "reasons",
                folder -> declarations(folder).forEach(file -> {
                    JsonNode reason = read(json, file);
                    reasons.put(reason.get("id").asText(), reason.get("title").asText());
                }));
    }

    public String reason(String id) {
        return id == null ? null : reasons.getOrDefault(id, plain(id));
    }

    public String date(LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    public String mcr(String state) {
        return state == null
                ? null
                : switch (state) {
                    case "CURRENT" -> "completed and current";
                    case "AGED" -> "completed too long ago: it must be confirmed again before you can approve";
                    default -> "not completed yet: you can't approve before it is";
                };
    }

    public String ground(String ground) {
        return ground == null
                ? null
                : switch (ground) {
                    case "DIFFICULT_TO_WORK_WITH" ->
                        "difficulty in working with the Individual, family or guardian is not an acceptable reason";
                    case "EXTENSIVE_NEEDS" -> "extensive needs are not an acceptable reason";
                    case "REASON_NOT_GIVEN" -> "the reason was not found to hold";
                    case "NEEDS_OTHER_SUPPORT" -> "the Individual's needs call for other support";
                    case "CASE_DENIED" -> "Human Resources denied what the request rests on";
                    case "RESOLVED_OTHERWISE" -> "it was resolved otherwise";
                    default -> plain(ground);
                };
    }

    public String cause(String cause) {
        return cause == null
                ? null
                : switch (cause) {
                    case "DISCHARGED" -> "the Individual was discharged";
                    case "DECEASED" -> "the Individual died";
                    case "CASE_WITHDRAWN" -> "what the request rests on was withdrawn";
                    default -> plain(cause);
                };
    }

    /**
     * What else than the case's readiness stands in the way; null where the mail lists it as work needed. A constraint that
     * is not met (R-CONF-2) reads like any other who may not take over: mail tells of nobody's gender.
     */
    public String obstacle(String rule) {
        return switch (rule) {
            case "R-CAND-1" -> "the new Case Manager has too little experience for the Individual's Algo (R-CAND-1)";
            case "R-CAND-2", "R-CONF-2" -> "the new Case Manager can't take over any more (R-CAND-2)";
            case "R-STF-1" -> "the new Case Manager is leaving (R-STF-1)";
            case "R-LOC-2", "R-RELOC-4" -> "the new Case Manager does not live near enough (" + rule + ")";
            case "R-LOC-3", "R-MON-2" ->
                "nobody comes onto the Case Manager's caseload instead any more (" + rule + ")";
            case "R-CONF-3" -> "the Individual or guardian is to choose anew (R-CONF-3)";
            default -> rule.startsWith("R-RDY-") ? null : "rule " + rule + " stands in the way";
        };
    }

    public String caseKind(String kind) {
        return kind == null
                ? null
                : switch (kind) {
                    case "RESIDENCE_CHANGE" -> "change of residence";
                    case "CASELOAD_ADJUSTMENT" -> "lower caseload";
                    default -> plain(kind);
                };
    }

    /** A blocker in one sentence; mail tells no day of LOCSI or Medicaid. */
    public String work(String kind, String workKind, LocalDate date) {
        return switch (kind) {
            case "WORK_OUTSTANDING" ->
                plain(workKind) + " is outstanding" + (date == null ? "" : ", due " + date(date));
            case "WORK_DUE" -> plain(workKind) + " is due " + date(date);
            case "LOCSI_EXPIRES" -> "LOCSI expires soon after the target date and must be renewed" + SEE_READINESS;
            case "LOCSI_EXPIRED" -> "LOCSI is expired on the target date and must be renewed" + SEE_READINESS;
            case "LOCSI_UNKNOWN" -> "LOCSI is not on record and must be reported";
            case "MEDICAID_NOT_CURRENT" -> "Medicaid is not current on the target date" + SEE_READINESS;
            case "MEDICAID_UNKNOWN" -> "Medicaid coverage is not on record and must be reported";
            default -> plain(kind);
        };
    }

    /** {@code QUARTERLY_REVIEW}: Quarterly review. */
    private static String plain(String code) {
        String words = (code == null ? "WORK" : code).replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<Path> declarations(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(ObjectMapper json, Path file) {
        try {
            return json.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
