package org.caseload.chassis.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** Finds the class behind each named schema: walks what operations take and answer, types and schemas side by side. */
final class SchemaClasses {

    private final OpenAPI api;
    private final IndexView index;
    private final Methods methods;
    private final Map<String, ClassInfo> taken = new TreeMap<>();
    private final Map<String, ClassInfo> answered = new TreeMap<>();

    SchemaClasses(OpenAPI api, IndexView index, Methods methods) {
        this.api = api;
        this.index = index;
        this.methods = methods;
    }

    interface Visit {
        void visit(Schema schema, ClassInfo type);
    }

    void add(Operation operation, MethodInfo method) {
        if (operation.getRequestBody() != null) {
            Methods.taken(method)
                    .ifPresent(type -> walk(operation.getRequestBody().getContent(), type, taken));
        }
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, answer) -> walk(answer.getContent(), methods.answered(method, status), answered));
    }

    void each(Visit visit) {
        Map<String, ClassInfo> all = new TreeMap<>(taken);
        all.putAll(answered);
        all.forEach((name, type) -> visit.visit(schema(name), type));
    }

    /** What only answers are made of. */
    void eachAnswered(Visit visit) {
        answered.forEach((name, type) -> {
            if (!taken.containsKey(name)) {
                visit.visit(schema(name), type);
            }
        });
    }

    /** Whether the schema is a reference to one made from such a class. */
    boolean is(Schema schema, Class<?> type) {
        ClassInfo known = schema == null || schema.getRef() == null ? null : answered.get(name(schema));
        return known != null
                && (known.name().toString().equals(type.getName())
                        || known.interfaceNames().stream()
                                .anyMatch(parent -> parent.toString().equals(type.getName())));
    }

    static String name(Schema reference) {
        return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }

    private Schema schema(String name) {
        return api.getComponents().getSchemas().get(name);
    }

    private void walk(Content content, Type type, Map<String, ClassInfo> side) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> walk(media.getSchema(), type, side));
        }
    }

    private void walk(Schema schema, Type type, Map<String, ClassInfo> side) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            ClassInfo known = index.getClassByName(type.name());
            if (known != null && side.putIfAbsent(name(schema), known) == null) {
                walk(schema(name(schema)), type, side);
            }
            return;
        }
        walk(schema.getItems(), last(type), side);
        walk(schema.getAdditionalPropertiesSchema(), last(type), side);
        if (schema.getProperties() != null) {
            members(type).forEach((name, member) -> walk(schema.getProperties().get(name), member, side));
        }
    }

    /** What a collection or map holds, else the type itself. */
    private static Type last(Type type) {
        return switch (type.kind()) {
            case ARRAY -> type.asArrayType().elementType();
            case PARAMETERIZED_TYPE -> type.asParameterizedType().arguments().getLast();
            default -> type;
        };
    }

    private Map<String, Type> members(Type type) {
        Map<String, Type> members = new LinkedHashMap<>();
        ClassInfo known = index.getClassByName(type.name());
        if (known != null) {
            Map<String, Type> bound = bound(known, type);
            known.fields().forEach(field -> members.put(field.name(), bind(field.type(), bound)));
        }
        return members;
    }

    private static Map<String, Type> bound(ClassInfo known, Type type) {
        Map<String, Type> bound = new HashMap<>();
        for (int place = 0; place < known.typeParameters().size(); place++) {
            if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
                bound.put(
                        known.typeParameters().get(place).identifier(),
                        type.asParameterizedType().arguments().get(place));
            }
        }
        return bound;
    }

    /** A generic class's own parameter, also as what a list of it holds, is what its user says. */
    private static Type bind(Type type, Map<String, Type> bound) {
        Type inner = last(type);
        return inner.kind() == Type.Kind.TYPE_VARIABLE
                ? bound.getOrDefault(inner.asTypeVariable().identifier(), inner)
                : type;
    }
}
