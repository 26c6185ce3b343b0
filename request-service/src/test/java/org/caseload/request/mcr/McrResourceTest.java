package org.caseload.request.mcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class McrResourceTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person director;
    private Person supervisor;
    private Person mine;
    private UUID individual;

    @BeforeEach
    void team() {
        director = agency.director();
        supervisor = agency.supervisor(director.id());
        mine = agency.intake(supervisor.id());
        individual = agency.individual(mine);
    }

    @AfterEach
    void itIsNowAgain() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-MCR-1: an MCR is complete only when every section is confirmed, and only then told of")
    void completeWhenAllIsConfirmed() {
        get(mine).then().statusCode(404);
        Response open = put(mine, Agency.mcr("LOCSI", "CARE_PLAN"));
        open.then()
                .statusCode(200)
                .body("state", equalTo("INCOMPLETE"))
                .body("completedAt", nullValue())
                .body("sections", hasSize(9))
                .body("sections.section[0]", equalTo("CONTACT_AND_GUARDIANSHIP"))
                .body("sections.find { it.section == 'LOCSI' }.note", equalTo("to be asked for"));
        put(mine, Agency.mcr("LOCSI")).then().body("mcrId", equalTo(open.path("mcrId")));
        assertThat(outbox.types(individual)).containsExactly("individual-changed.v1");

        TestClock.set(Instant.parse("2026-11-02T15:04:05Z"));
        put(supervisor, Agency.mcr())
                .then()
                .statusCode(200)
                .body("mcrId", equalTo(open.path("mcrId")))
                .body("state", equalTo("COMPLETE"))
                .body("completedAt", equalTo("2026-11-02T15:04:05Z"))
                .body("currentUntil", equalTo("2026-12-02T15:04:05Z"))
                .body("sections.note", everyItem(nullValue()));
        assertThat(outbox.of(individual)).last().satisfies(row -> {
            assertThat(row.type()).isEqualTo("mcr-completed.v1");
            assertThat(row.topic()).isEqualTo("mcrs");
            assertThat(row.data()).contains("\"completedBy\":\"" + supervisor.id() + "\"");
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
    }

    @Test
    @DisplayName("R-MCR-2: a completed MCR is never taken back; what comes after it is a new one")
    void completedIsNeverTakenBack() {
        String first = put(mine, Agency.mcr()).path("mcrId");
        String second = put(mine, Agency.mcr("LOCSI")).path("mcrId");
        assertThat(second).isNotEqualTo(first);
        get(director)
                .then()
                .body("mcrId", equalTo(second))
                .body("state", equalTo("INCOMPLETE"))
                .body("allowedActions", hasSize(0));
        mine.call()
                .get("/individuals/" + individual + "/mcrs")
                .then()
                .body("items.mcrId", contains(second, first))
                .body("items.state", contains("INCOMPLETE", "COMPLETE"));
        mine.call().get("/individuals/" + individual + "/mcrs?limit=1").then().body("items.mcrId", contains(second));
    }

    @Test
    @DisplayName("R-MCR-1: a section that is missing, repeated or unknown, or neither confirmed nor noted is refused")
    void sectionsAreChecked() {
        put(
                        mine,
                        "{\"sections\":[{\"section\":\"LOCSI\",\"confirmed\":false},{\"section\":\"LOCSI\",\"confirmed\":true}]}")
                .then()
                .statusCode(422)
                .body("violations", hasSize(10))
                .body("violations.rule", hasItem("R-MCR-1"))
                .body("violations.field", hasItems("sections[0].note", "sections[1].section", "sections"));
        put(mine, "{}").then().statusCode(422).body("violations.rule", contains("R-MCR-1"));
        put(mine, "{\"sections\":[{\"section\":\"SHOES\",\"confirmed\":true}]}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("sections[0].section"));
    }

    @Test
    @DisplayName("an MCR is confirmed by who acts for the caseload, and by who saw its last version")
    void whoConfirms() {
        put(director, Agency.mcr()).then().statusCode(403);
        put(agency.intake(null), Agency.mcr()).then().statusCode(404);
        Person support = agency.fieldSupport();
        put(support, Agency.mcr()).then().statusCode(404);
        agency.separate(mine, supervisor.id());
        put(support, Agency.mcr("LOCSI")).then().statusCode(200).body("allowedActions", contains("CONFIRM"));
        supervisor
                .call()
                .header("If-Match", "\"9\"")
                .body(Agency.mcr())
                .put("/individuals/" + individual + "/mcr")
                .then()
                .statusCode(412);
    }

    private Response get(Person by) {
        return by.call().get("/individuals/" + individual + "/mcr");
    }

    private Response put(Person by, String sections) {
        return by.call().body(sections).put("/individuals/" + individual + "/mcr");
    }
}
