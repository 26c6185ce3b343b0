package org.caseload.chassis.contract;

import java.util.List;
import java.util.Optional;
import org.caseload.chassis.http.Command;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Who may call, what the call's parameters mean, and the headers that commands take. */
final class Parameters {

    static final DotName COMMAND = DotName.createSimple(Command.class);

    private final Fields fields;

    Parameters(Fields fields) {
        this.fields = fields;
    }

    void fill(Operation operation, MethodInfo method) {
        String roles = String.join(", ", Methods.roles(method));
        operation.setDescription(Optional.ofNullable(operation.getDescription())
                        .map(words -> words + "\n\n")
                        .orElse("")
                + "Roles: " + roles + ".");
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> fields.description(parameter.getName()).ifPresent(parameter::setDescription));
        if (method.hasAnnotation(COMMAND)) {
            operation.addParameter(header(
                    "Idempotency-Key",
                    "Sent again with the same key, the call answers the same and does nothing twice",
                    "0d1e8f6c-6a1b-4a57-9d0e-3f5f0f7f2b11"));
        }
        Command.Demand demand = demand(method);
        if (demand != Command.Demand.NONE) {
            operation.addParameter(
                    header("If-Match", "The ETag of what the caller saw; another version is 412", "\"3\"")
                            .required(demand == Command.Demand.REQUIRED));
        }
    }

    /** What the command demands of If-Match. */
    static Command.Demand demand(MethodInfo method) {
        AnnotationInstance command = method.annotation(COMMAND);
        return command == null || command.value("ifMatch") == null
                ? Command.Demand.NONE
                : Command.Demand.valueOf(command.value("ifMatch").asEnum());
    }

    private static Parameter header(String name, String words, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(words)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .addExample(example));
    }
}
