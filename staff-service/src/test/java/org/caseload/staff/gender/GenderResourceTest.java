package org.caseload.staff.gender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class GenderResourceTest {

    private Agency agency;
    private String gender;
    private String member;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void hire() {
        agency = new Agency();
        member = "/staff/" + agency.caseManager;
        gender = member + "/gender";
    }

    @Test
    @DisplayName("R-CONF-2: gender is changed by Human Resources and the person, and told")
    void genderIsChanged() {
        agency.caseManager()
                .body("{\"gender\":\"FEMALE\"}")
                .put(gender)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("gender", equalTo("FEMALE"));
        assertThat(lastTold()).contains("\"gender\":\"FEMALE\"");
        assertThat(Contracts.violations("staff-member-changed.v1", lastTold())).isEmpty();
        agency.hr().body("{\"gender\":\"OTHER\"}").put(gender).then().statusCode(200);
        agency.caseManager().get(gender).then().body("gender", equalTo("OTHER"));
        agency.patched(agency.caseManager, "{\"gender\":\"MALE\"}").then().body("details.gender", equalTo("MALE"));
        agency.caseManager().body("{}").put(gender).then().statusCode(200).body("gender", nullValue());
        assertThat(lastTold()).doesNotContain("gender");
        agency.caseManager().body("{\"gender\":\"NONE\"}").put(gender).then().statusCode(400);
        agency.caseManager()
                .header("If-Match", "\"0\"")
                .body("{\"gender\":\"MALE\"}")
                .put(gender)
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("R-CONF-2: nobody else sees or changes it, and no list tells of it")
    void genderIsKept() {
        agency.hr().body("{\"gender\":\"FEMALE\"}").put(gender).then().statusCode(200);
        agency.supervisor().get(gender).then().statusCode(404);
        agency.director().body("{\"gender\":\"MALE\"}").put(gender).then().statusCode(404);
        agency.otherCaseManager().get(gender).then().statusCode(404);
        agency.coordinator().get(gender).then().statusCode(404);
        agency.hr().get(member).then().body("details.gender", equalTo("FEMALE"));
        agency.caseManager().get(member).then().body("details.gender", equalTo("FEMALE"));
        agency.supervisor().get(member).then().statusCode(200).body("details.gender", nullValue());
        agency.coordinator().get(member).then().statusCode(200).body("details.gender", nullValue());
        agency.caseManager().get("/staff").then().statusCode(200).body(not(containsString("FEMALE")));
        agency.hr().get("/staff?role=CASE_MANAGER&limit=200").then().body(not(containsString("FEMALE")));
        agency.hr()
                .accept("text/csv")
                .get("/staff?role=CASE_MANAGER&limit=200")
                .then()
                .statusCode(200)
                .body(not(containsString("FEMALE")));
    }

    private String lastTold() {
        return outbox.of(agency.caseManager).getLast().data();
    }
}
