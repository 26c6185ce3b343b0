package org.caseload.request.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RegistrationResourceTest {

    private final String number = "R-" + UUID.randomUUID().toString().substring(0, 13);

    @Inject
    Agency agency;

    @Test
    @DisplayName(
            "R-STF-1: a Case Manager with notice, or who has left, gets no new Individuals; those there are change")
    void leaversAreClosed() {
        Person leaver = agency.intake(null);
        UUID individual = agency.individual(leaver);
        agency.notice(leaver, null);
        isRefused(leaver);
        leaver.call()
                .header("If-Match", "*")
                .body("{\"givenName\":\"Eve\"}")
                .patch("/individuals/" + individual)
                .then()
                .statusCode(200)
                .body("details.givenName", equalTo("Eve"));
        agency.separate(leaver, null);
        isRefused(leaver);
    }

    @Test
    @DisplayName("R-STF-1: a Case Manager whose notice is taken back gets new Individuals again")
    void open() {
        Person stays = agency.intake(null);
        agency.notice(stays, null);
        agency.stays(stays, null);
        Agency.register(number, stays.id()).then().statusCode(201);
    }

    private void isRefused(Person caseManager) {
        Agency.register(number, caseManager.id())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-STF-1"))
                .body("violations.field", contains("caseManagerId"));
    }
}
