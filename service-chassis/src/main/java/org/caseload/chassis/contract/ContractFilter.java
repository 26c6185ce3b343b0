package org.caseload.chassis.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/**
 * Completes the contract that front ends read with what the code says already: roles, error answers, headers, what the
 * Javadoc tells of each field, which fields are always there, and an example of everything. At build time only.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(Refusals.PROBLEM, Refusals.problem());
        var pages = new PageNames(api);
        var methods = new Methods(index);
        var classes = new SchemaClasses(api, index, methods);
        each(api, methods, (operation, method) -> {
            pages.fill(operation);
            classes.add(operation, method);
        });

        var fields = Fields.read();
        new Descriptions(api, fields).fill(classes);
        Presence.fill(classes);
        var parameters = new Parameters(fields);
        var refusals = new Refusals(index);
        var headers = new Headers(classes);
        var examples = new Examples(api, fields);
        each(api, methods, (operation, method) -> {
            parameters.fill(operation, method);
            refusals.fill(operation, method);
            headers.fill(operation);
            examples.fill(operation);
        });
    }

    private static void each(OpenAPI api, Methods methods, Methods.Visit visit) {
        api.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .map(Map::values)
                .forEach(operations -> operations.forEach(
                        operation -> methods.of(operation).ifPresent(method -> visit.visit(operation, method))));
    }
}
