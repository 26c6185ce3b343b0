package org.caseload.chassis.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Declares the error answers that every operation may give, with an example of the two that name rules. */
final class Refusals {

    static final String PROBLEM = "Problem";

    private final ExampleProblems examples;

    Refusals(IndexView index) {
        this.examples = new ExampleProblems(index);
    }

    void fill(Operation operation, MethodInfo method) {
        answers(method).forEach((status, words) -> {
            var declared = operation.getResponses().getAPIResponse(status);
            if (declared == null || declared.getContent() == null) {
                operation.getResponses().addAPIResponse(status, answer(words, examples.of(status, operation, method)));
            }
        });
    }

    private static Map<String, String> answers(MethodInfo method) {
        Command.Demand ifMatch = Parameters.demand(method);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("400", "The call can't be read; the field is named");
        answers.put("401", "No valid token");
        answers.put("403", "The role may not do this, or there is no active staff record");
        answers.put("404", "Not there, or outside the caller's scope");
        if (method.hasAnnotation(Parameters.COMMAND)) {
            answers.put("409", "A state or rule forbids it; every broken rule is listed");
        }
        if (ifMatch != Command.Demand.NONE) {
            answers.put("412", "Changed meanwhile: If-Match does not hold");
        }
        answers.put("422", "A value is unacceptable; field and rule are named");
        if (ifMatch == Command.Demand.REQUIRED) {
            answers.put("428", "If-Match is missing");
        }
        answers.put("503", "The database is away for now");
        return answers;
    }

    private static APIResponse answer(String words, Optional<Map<String, Object>> example) {
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM));
        example.ifPresent(media::setExample);
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    static Schema problem() {
        Schema violation = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One thing that is wrong")
                .addProperty("rule", text("The domain rule, R-…; absent where none is concerned"))
                .addProperty("field", text("Of the body, or a parameter; absent where it is not about one"))
                .addProperty("detail", text("What is wrong, for a person"))
                .addProperty("source", text("The sentence that the rule comes from; absent where there is none"))
                .required(List.of("detail"));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A refusal as RFC 9457 tells it")
                .addProperty("type", text("Stable; programs may compare it"))
                .addProperty("title", text("The same for people"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status again"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Everything that is wrong, not the first thing only")
                                .items(violation))
                .required(List.of("type", "title", "status", "violations"));
    }

    private static Schema text(String words) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(words);
    }
}
