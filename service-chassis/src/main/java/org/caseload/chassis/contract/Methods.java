package org.caseload.chassis.contract;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;

/** The resource method behind each operation: who may call it, what it takes and what it answers. */
final class Methods {

    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName BODY =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.parameters.RequestBody.class);
    private static final DotName ANSWER =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class);

    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final IndexView index;

    interface Visit {
        void visit(Operation operation, MethodInfo method);
    }

    Methods(IndexView index) {
        this.index = index;
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.value("operationId") != null) {
                methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
    }

    Optional<MethodInfo> of(Operation operation) {
        return Optional.ofNullable(methods.get(operation.getOperationId()));
    }

    static List<String> roles(MethodInfo method) {
        AnnotationInstance roles = method.hasAnnotation(ROLES)
                ? method.annotation(ROLES)
                : method.declaringClass().declaredAnnotation(ROLES);
        return roles == null ? List.of() : Arrays.asList(roles.value().asStringArray());
    }

    /** What the body is read as; empty where the method takes none. */
    static Optional<Type> taken(MethodInfo method) {
        return method.parameters().stream()
                .filter(Methods::isBody)
                .findFirst()
                .map(body -> Optional.ofNullable(body.annotation(BODY))
                        .flatMap(Methods::implementation)
                        .orElse(body.type()));
    }

    /** What the method answers with this status: as declared, else what it returns. */
    Type answered(MethodInfo method, String status) {
        return method.annotationsWithRepeatable(ANSWER, index).stream()
                .filter(answer -> answer.value("responseCode") != null
                        && answer.value("responseCode").asString().equals(status))
                .findFirst()
                .flatMap(Methods::implementation)
                .orElse(method.returnType());
    }

    private static boolean isBody(MethodParameterInfo parameter) {
        return parameter.annotations().stream()
                .noneMatch(annotation -> annotation.name().toString().startsWith("jakarta.ws.rs."));
    }

    private static Optional<Type> implementation(AnnotationInstance annotation) {
        return Stream.ofNullable(annotation.value("content"))
                .flatMap(contents -> Arrays.stream(contents.asNestedArray()))
                .flatMap(content -> Stream.ofNullable(content.value("schema")))
                .flatMap(schema -> Stream.ofNullable(schema.asNested().value("implementation")))
                .map(AnnotationValue::asClass)
                .findFirst();
    }
}
