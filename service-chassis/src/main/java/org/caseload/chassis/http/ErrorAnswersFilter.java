package org.caseload.chassis.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Completes the contract with what holds for every operation: its roles, its error answers, the headers of commands. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ErrorAnswersFilter implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName COMMAND = DotName.createSimple(Command.class);

    private final Map<String, MethodInfo> methods = new HashMap<>();

    public ErrorAnswersFilter(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            methods.put(
                    operation.value("operationId").asString(),
                    operation.target().asMethod());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema("Problem", problem());
        api.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .map(Map::values)
                .forEach(operations -> operations.forEach(this::complete));
    }

    private void complete(Operation operation) {
        MethodInfo method = methods.get(operation.getOperationId());
        if (method == null) {
            return;
        }
        roles(method)
                .ifPresent(roles -> operation.setDescription(
                        Optional.ofNullable(operation.getDescription())
                                        .map(words -> words + "\n\n")
                                        .orElse("") + "Roles: " + String.join(", ", roles) + "."));
        answers(method).forEach((status, words) -> {
            var declared = operation.getResponses().getAPIResponse(status);
            if (declared == null || declared.getContent() == null) {
                operation.getResponses().addAPIResponse(status, answer(words));
            }
        });
        if (method.hasAnnotation(COMMAND)) {
            operation.addParameter(header(
                    CommandInterceptor.KEY,
                    "Sent again with the same key, the call answers the same and does nothing twice"));
        }
    }

    private static Optional<List<String>> roles(MethodInfo method) {
        AnnotationInstance roles = method.hasAnnotation(ROLES)
                ? method.annotation(ROLES)
                : method.declaringClass().declaredAnnotation(ROLES);
        return Optional.ofNullable(roles)
                .map(given -> Arrays.asList(given.value().asStringArray()));
    }

    private static Map<String, String> answers(MethodInfo method) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("400", "The call can't be read; the field is named");
        answers.put("401", "No valid token");
        answers.put("403", "The role may not do this, or there is no active staff record");
        answers.put("422", "A value is unacceptable; field and rule are named");
        answers.put("404", "Not there, or outside the caller's scope");
        if (method.hasAnnotation(COMMAND)) {
            answers.put("409", "A state or rule forbids it; every broken rule is listed");
            answers.put("412", "Changed meanwhile: If-Match does not hold");
            answers.put("428", "If-Match is missing where it is needed");
        }
        answers.put("503", "The database is away for now");
        return answers;
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse answer(String words) {
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Parameter header(String name, String words) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(words)
                .schema(text());
    }

    private static Schema problem() {
        Schema violation = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("rule", text().description("The domain rule, R-…"))
                .addProperty("field", text())
                .addProperty("detail", text())
                .addProperty("source", text().description("The sentence that the rule comes from"));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457")
                .addProperty("type", text().description("Stable; programs may compare it"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
