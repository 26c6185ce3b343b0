package org.caseload.chassis.contract;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.Type;

/**
 * Says which fields of an answer are always there: all, but for those whose description says when they are absent. What
 * callers send is left alone: there the constraints say it.
 */
final class Presence {

    private static final Pattern ABSENT = Pattern.compile("\\b[Aa]bsent\\b");

    private Presence() {}

    static void fill(SchemaClasses classes) {
        classes.eachAnswered((schema, type) -> {
            if (schema.getProperties() != null) {
                schema.setRequired(required(schema, type));
            }
        });
    }

    private static List<String> required(Schema schema, ClassInfo type) {
        var required = new TreeSet<>(Optional.ofNullable(schema.getRequired()).orElse(List.of()));
        schema.getProperties().forEach((name, property) -> {
            if (isPrimitive(type.field(name)) || !isAbsent(property)) {
                required.add(name);
            }
        });
        return List.copyOf(required);
    }

    private static boolean isPrimitive(FieldInfo field) {
        return field != null && field.type().kind() == Type.Kind.PRIMITIVE;
    }

    private static boolean isAbsent(Schema property) {
        return property.getDescription() != null
                && ABSENT.matcher(property.getDescription()).find();
    }
}
