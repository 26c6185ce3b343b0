package org.caseload.approval.anyorder;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.testing.Tokens;

/** The people of one story: two Supervisors below one Assistant Director, a Case Manager, one of Human Resources. */
record Cast(
        UUID caseManager,
        UUID supervisor,
        UUID otherSupervisor,
        UUID director,
        UUID humanResources,
        Arrivals arrivals,
        Map<UUID, String> tokens) {

    static Cast arriving(Arrivals arrivals) {
        Cast cast = new Cast(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                arrivals,
                new HashMap<>());
        cast.publish(cast.humanResources, "HUMAN_RESOURCES", null);
        cast.publish(cast.director, "ASSISTANT_DIRECTOR", null);
        cast.publish(cast.supervisor, "SUPERVISOR", cast.director);
        cast.publish(cast.otherSupervisor, "SUPERVISOR", cast.director);
        cast.reportTo(cast.supervisor);
        return cast;
    }

    void reportTo(UUID theSupervisor) {
        publish(caseManager, "CASE_MANAGER", theSupervisor);
    }

    RequestSpecification as(UUID person) {
        String token = tokens.computeIfAbsent(person, id -> Tokens.of(id.toString(), role(id)));
        return given().auth().oauth2(token).contentType("application/json");
    }

    private String role(UUID person) {
        if (person.equals(caseManager)) {
            return "case-manager";
        }
        if (person.equals(director)) {
            return "assistant-director";
        }
        return person.equals(humanResources) ? "human-resources" : "supervisor";
    }

    private void publish(UUID id, String role, UUID reportsTo) {
        arrivals.arrive("staff", id, "staff-member-changed.v1", """
                {"staffId":"%s","staffNumber":"%s","subject":"%s","status":"ACTIVE","role":"%s",
                 "givenName":"Bea","familyName":"Sample"%s}""".formatted(
                        id, id, id, role, reportsTo == null ? "" : ",\"reportsToId\":\"" + reportsTo + "\""));
    }
}
