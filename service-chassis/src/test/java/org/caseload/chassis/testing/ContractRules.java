package org.caseload.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** What every service's contract keeps, so that front ends never have to guess. */
public final class ContractRules {

    private final JsonNode contract;

    private ContractRules(JsonNode contract) {
        this.contract = contract;
    }

    /** What is wrong with the contract of the service that runs; empty where nothing is. */
    public static List<String> broken() {
        var rules = new ContractRules(contract());
        return Stream.concat(rules.operations(), rules.schemas()).sorted().toList();
    }

    /** The contract as the build wrote it. */
    static JsonNode contract() {
        String name = OpenApiConstants.BASE_NAME + ".JSON";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> operations() {
        return contract.get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(JsonNode::isObject)
                .flatMap(operation -> new OperationRules(contract, operation).broken());
    }

    private Stream<String> schemas() {
        return contract.at("/components/schemas")
                .propertyStream()
                .flatMap(schema -> Stream.concat(
                        isNumbered(schema.getKey())
                                ? Stream.of(schema.getKey() + ": name it by @Schema(name = …)")
                                : Stream.empty(),
                        schema.getValue()
                                .path("properties")
                                .propertyStream()
                                .filter(property -> property.getValue()
                                        .path("description")
                                        .asText()
                                        .isBlank())
                                .map(property -> schema.getKey() + "." + property.getKey() + ": no description")));
    }

    /** Types of the same simple name are numbered. */
    private boolean isNumbered(String name) {
        String plain = name.replaceFirst("\\d+$", "");
        return !plain.equals(name) && contract.at("/components/schemas").has(plain);
    }
}
