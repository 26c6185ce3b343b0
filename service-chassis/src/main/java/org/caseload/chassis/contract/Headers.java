package org.caseload.chassis.contract;

import jakarta.ws.rs.core.HttpHeaders;
import org.caseload.chassis.http.Versioned;
import org.caseload.chassis.paging.Page;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Declares the headers of answers: the version, where a new thing lies, where the next rows begin. */
final class Headers {

    private final SchemaClasses classes;

    Headers(SchemaClasses classes) {
        this.classes = classes;
    }

    void fill(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.equals("201")) {
                add(
                        answer,
                        HttpHeaders.LOCATION,
                        "The path of what was made",
                        "/things/0197c5a0-1d6b-7c3e-8a52-6a1b4a579d0e");
            }
            if (holds(answer, Versioned.class)) {
                add(answer, HttpHeaders.ETAG, "The version, to be sent back as If-Match", "\"3\"");
            }
            if (holds(answer, Page.class) && answer.getContent().hasMediaType("text/csv")) {
                add(
                        answer,
                        "Next-Cursor",
                        "With text/csv, what `nextCursor` is in JSON; absent on the last page",
                        "MWE");
            }
        });
    }

    private boolean holds(APIResponse answer, Class<?> type) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> classes.is(schema, type));
    }

    private static void add(APIResponse answer, String name, String words, String example) {
        answer.addHeader(
                name,
                OASFactory.createHeader()
                        .description(words)
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .addExample(example)));
    }
}
