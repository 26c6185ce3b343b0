package org.caseload.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseload.local.sample.SampleIndividual.Outlook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String ID = "019a1c00-0000-7000-8000-0000000000b1";
    private static final SampleAgency AGENCY = SampleAgency.of(DAY);

    @Test
    @DisplayName("every fact fits its contract, and has an id of its own that is the same every time")
    void factsFitTheirContracts() throws IOException {
        Set<String> ids = new HashSet<>();
        for (SampleIndividual individual : AGENCY.individuals()) {
            for (Fact fact : Facts.of(individual, ID, DAY)) {
                assertThat(violations(fact)).isEmpty();
                assertThat(ids.add(fact.id())).isTrue();
            }
            assertThat(Facts.of(individual, ID, DAY)).isEqualTo(Facts.of(individual, ID, DAY));
        }
    }

    @Test
    @DisplayName("R-RDY-1 to R-RDY-4: who is said to be ready has no blocker, nearly one, and far several")
    void outlooksHold() {
        for (SampleIndividual individual : AGENCY.individuals()) {
            long blockers = blockers(Facts.of(individual, ID, DAY));
            switch (individual.outlook()) {
                case READY -> assertThat(blockers).isZero();
                case NEARLY -> assertThat(blockers).isOne();
                case FAR -> assertThat(blockers).isGreaterThan(1);
            }
        }
        assertThat(Outlook.values()).hasSize(3);
    }

    private static long blockers(List<Fact> facts) {
        List<JsonNode> data = facts.stream().map(FactsTest::json).toList();
        boolean covered =
                data.stream().anyMatch(fact -> fact.path("status").asText().equals("ACTIVE"));
        boolean screened = data.stream()
                .anyMatch(
                        fact -> fact.has("expiresOn") && date(fact, "expiresOn").isAfter(DAY.plusDays(60)));
        long work = data.stream()
                .filter(fact -> fact.has("workItemId") && !fact.path("done").asBoolean())
                .filter(fact -> !fact.has("dueOn")
                        || fact.path("flaggedOutstanding").asBoolean()
                        || !date(fact, "dueOn").isAfter(DAY.plusDays(30)))
                .count();
        return work + (covered ? 0 : 1) + (screened ? 0 : 1);
    }

    private static LocalDate date(JsonNode fact, String field) {
        return LocalDate.parse(fact.path(field).asText());
    }

    private static JsonNode json(Fact fact) {
        return new ObjectMapper().valueToTree(fact.data());
    }

    private static List<?> violations(Fact fact) throws IOException {
        Path file = Path.of(System.getProperty("contracts.folder"), "events", fact.type() + ".schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
        return schema.validate(json(fact).toString(), InputFormat.JSON);
    }
}
