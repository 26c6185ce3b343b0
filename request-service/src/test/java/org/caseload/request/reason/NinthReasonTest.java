package org.caseload.request.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The file {@code reasons/ninth.json} of the tests, and nothing else, makes this reason. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class NinthReasonTest {

    private static final String NINTH = "TEST_OTHER_LANGUAGE";

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person mine;
    private UUID individual;

    @BeforeEach
    void caseload() {
        mine = agency.ongoing(agency.supervisor(null).id());
        individual = agency.individual(mine);
    }

    @Test
    @DisplayName("R-RSN-1: one more declaration is one more reason of the catalogue, with its form, path and move")
    void theCatalogueShowsIt() {
        String ninth = "find { it.id == '" + NINTH + "' }.";
        mine.call()
                .get("/reasons")
                .then()
                .body(ninth + "version", equalTo(3))
                .body(ninth + "details.properties.language.title", equalTo("Language"))
                .body(ninth + "details.required", contains("language", "noticedOn"))
                .body(ninth + "steps.kind", contains("SUPERVISOR"))
                .body(ninth + "steps.records", contains(contains("NEEDS_CONFIRMATION")))
                .body(ninth + "conversations", contains("SUPERVISOR"))
                .body(ninth + "move", contains("CHOICE"))
                .body(ninth + "source.document", equalTo("A test"));
    }

    @Test
    @DisplayName("R-RSN-1: its details are held to its form, each flaw named by its field with the reason's source")
    void itsFormHolds() {
        Agency.enter(mine, individual, NINTH, "{\"language\":\"French\",\"interpreters\":10,\"shoeSize\":9}")
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "details.language", "details.interpreters", "details.noticedOn", "details.shoeSize"))
                .body("violations.find { it.field == 'details.language' }.detail", equalTo("must fit ^[a-z]{2}$"))
                .body("violations[0].rule", equalTo("R-RSN-1"))
                .body(
                        "violations[0].source",
                        equalTo("The Individual needs a Case Manager who speaks their language."));
    }

    @Test
    @DisplayName("R-RSN-1: it is entered and submitted under its version, and its coded details travel, its words not")
    void itIsEnteredAndSubmitted() {
        UUID request = UUID.fromString(Agency.enter(
                        mine,
                        individual,
                        NINTH,
                        "{\"language\":\"fr\",\"interpreters\":2,\"noticedOn\":\"2026-01-30\",\"story\":\"Two were.\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("requestId"));
        Agency.submit(mine, request).then().statusCode(200).body("reasonVersion", equalTo(3));
        assertThat(outbox.of(request)).singleElement().satisfies(row -> {
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
            assertThat(row.data())
                    .contains("\"codedDetails\":{\"interpreters\":2,\"language\":\"fr\"}")
                    .doesNotContain("Two were", "noticedOn");
        });
    }
}
