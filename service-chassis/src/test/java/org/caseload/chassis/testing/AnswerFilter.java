package org.caseload.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/**
 * Holds every answer that any test sees against the contract: one that breaks it becomes a 500. Benchmarks switch it off
 * by {@code caseload.testing.answers-compared}: services don't do it.
 */
@Provider
public class AnswerFilter implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(AnswerFilter.class);

    private final ResourceInfo resource;
    private final ObjectMapper json;
    private final boolean compared;
    private final JsonNode contract = ContractRules.contract();

    AnswerFilter(
            ResourceInfo resource,
            ObjectMapper json,
            @ConfigProperty(name = "caseload.testing.answers-compared", defaultValue = "true") boolean compared) {
        this.resource = resource;
        this.json = json;
        this.compared = compared;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!compared) {
            return;
        }
        Method method = resource.getResourceMethod();
        Operation operation = method == null ? null : method.getAnnotation(Operation.class);
        boolean isJson = response.hasEntity() && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
        if (operation == null || !isJson || response.getStatus() >= 300 || response.getEntity() instanceof String) {
            return;
        }
        List<String> broken = Answers.broken(
                contract,
                schema(operation.operationId(), response.getStatus()),
                json.valueToTree(response.getEntity()));
        if (!broken.isEmpty()) {
            LOG.errorf("%s answers against its contract: %s", operation.operationId(), broken);
            response.setStatus(500);
            response.setEntity(broken);
        }
    }

    private JsonNode schema(String operationId, int status) {
        return contract.get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.path("operationId").asText().equals(operationId))
                .map(operation -> operation.at("/responses/" + status + "/content/application~1json/schema"))
                .findFirst()
                .orElseThrow();
    }
}
