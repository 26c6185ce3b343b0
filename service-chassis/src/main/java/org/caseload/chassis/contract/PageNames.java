package org.caseload.chassis.contract;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Calls a page by the public name of its rows: the generator takes that of their class, and numbers what it has twice. */
final class PageNames {

    private final OpenAPI api;
    private final Map<String, String> names = new HashMap<>();

    PageNames(OpenAPI api) {
        this.api = api;
        Map.copyOf(api.getComponents().getSchemas()).forEach(this::rename);
    }

    private void rename(String name, Schema schema) {
        if (name.startsWith("Page")
                && schema.getProperties() != null
                && schema.getProperties().containsKey("items")) {
            Schema rows = schema.getProperties().get("items").getItems();
            String called = rows == null || rows.getRef() == null ? name : "Page" + SchemaClasses.name(rows);
            if (!called.equals(name)) {
                names.put(name, called);
                api.getComponents().removeSchema(name);
                api.getComponents().addSchema(called, schema);
            }
        }
    }

    /** Pages are what lists answer, and within nothing else. */
    void fill(Operation operation) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .map(org.eclipse.microprofile.openapi.models.media.MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .filter(schema -> names.containsKey(SchemaClasses.name(schema)))
                .forEach(schema -> schema.setRef("#/components/schemas/" + names.get(SchemaClasses.name(schema))));
    }
}
