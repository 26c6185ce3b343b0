package org.caseload.staff.staffimport.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.chassis.http.Violation;

/** The columns of a file of staff: those of the list as CSV, and the Supervisor's number. Their names are paths of fields. */
public final class Columns {

    static final String NUMBER = "staffNumber";
    static final String SUBJECT = "subject";
    static final String SUPERIOR = "reportsToNumber";

    public static final Set<String> REQUIRED = Set.of(NUMBER);

    /** What the list tells besides is ours to know: it is taken, and not looked at. */
    private static final Set<String> OURS = Set.of("staffId", "lastWorkingDay", "coveredById", "version");

    private static final String DETAILS = "details.";

    private static final Set<String> TEXTS = Set.of(
            "status",
            "givenName",
            "familyName",
            "email",
            "role",
            "caseManagerKind",
            "reportsToId",
            "classCode",
            "supervisorOverrideReason",
            "caseManagerSince",
            "programme",
            "gender",
            "address.street",
            "address.city",
            "address.county",
            "address.zip");

    private static final Set<String> VALUES = Set.of(
            "priorExperienceMonths",
            "education",
            "caseloadTarget",
            "salary",
            "address.latitude",
            "address.longitude",
            "address.placeIsExact");

    private static final String SPECIALTIES = "specialties";

    private final ObjectMapper json;

    Columns(ObjectMapper json) {
        this.json = json;
    }

    public static Set<String> optional() {
        Set<String> names = new TreeSet<>(OURS);
        names.add(SUBJECT);
        names.add(SUPERIOR);
        names.add(DETAILS + SPECIALTIES);
        TEXTS.forEach(field -> names.add(DETAILS + field));
        VALUES.forEach(field -> names.add(DETAILS + field));
        return names;
    }

    /** The cells as a patch of the details: an empty cell leaves what is there. */
    ObjectNode patch(Map<String, String> cells) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        cells.forEach((column, text) -> {
            if (column.startsWith(DETAILS)) {
                String field = column.substring(DETAILS.length());
                String[] steps = field.split("\\.", 2);
                ObjectNode place = steps.length == 1 ? patch : patch.withObjectProperty(steps[0]);
                place.set(steps[steps.length - 1], value(field, text));
            }
        });
        return patch;
    }

    /** The violation with the column that it is about. */
    static Violation named(Violation violation) {
        String field = violation.field() == null ? "" : violation.field().replaceFirst("\\[.*", "");
        boolean ofDetails = TEXTS.contains(field) || VALUES.contains(field) || field.equals(SPECIALTIES);
        return ofDetails
                ? new Violation(violation.rule(), DETAILS + field, violation.detail(), violation.source())
                : violation;
    }

    /** Text where it is not what it should be: reading the whole says so then. */
    private JsonNode value(String field, String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (field.equals(SPECIALTIES)) {
            return nodes.arrayNode()
                    .addAll(Arrays.stream(text.split("\\s+"))
                            .map(nodes::textNode)
                            .toList());
        }
        if (TEXTS.contains(field)) {
            return nodes.textNode(text);
        }
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            return nodes.textNode(text);
        }
    }
}
