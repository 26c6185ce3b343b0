package org.caseload.request.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EveryReasonTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person supervisor;
    private Person mine;
    private UUID individual;
    private UUID move;
    private UUID lower;

    @BeforeEach
    void granted() {
        supervisor = agency.supervisor(null);
        mine = agency.intake(supervisor.id());
        individual = agency.individual(mine);
        move = UUID.randomUUID();
        lower = UUID.randomUUID();
        agency.tellCase("approvals", "staff-case-granted.v1", move, "RESIDENCE_CHANGE", mine.id());
        agency.tellCase("approvals", "staff-case-granted.v1", lower, "CASELOAD_ADJUSTMENT", mine.id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            INTAKE_COMPLETION   | {"intakeCompletedOn":"2026-01-30"}
            CM_SEPARATION       | {"lastWorkingDay":"2027-01-29","separation":"RESIGNATION"}
            CM_SEPARATION       | {"lastWorkingDay":"2026-01-29","separation":"TERMINATION"}
            CM_RELOCATION       | {"residenceChangeId":"MOVE"}
            NEW_CM_REQUESTED    | {"askedBy":"GUARDIAN","pickListRequestReceivedOn":"2026-01-30"}
            NEW_CM_REQUESTED    | {"askedBy":"INDIVIDUAL","pickListRequestReceivedOn":"2026-01-30","constraints":"signs"}
            TEAM_CONFLICT       | {"conflictWith":"the Case Manager","conflict":"Words were had.\\nTwice."}
            LOCALIZE_CASELOAD   | {"miles":45.1,"minutes":70,"individualIsMoving":false}
            LOCALIZE_CASELOAD   | {"miles":3000,"minutes":4320,"individualIsMoving":true}
            BALANCE_MONTHS      | {"months":[1,12],"work":["ANNUALS","QUARTERLIES","ALGO_6"]}
            CASELOAD_DECREASE   | {"caseloadAdjustmentId":"LOWER"}
            """)
    @DisplayName(
            "R-RSN-1: each reason enters and submits, told of in the contract's form with the case that it rests on")
    void entersAndSubmits(String reason, String details) {
        UUID request = UUID.fromString(Agency.enter(supervisor, individual, reason, ours(details))
                .then()
                .statusCode(201)
                .extract()
                .path("requestId"));
        Agency.submit(supervisor, request).then().statusCode(200).body("reason", equalTo(reason));
        assertThat(outbox.of(request)).singleElement().satisfies(row -> {
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
            assertThat(row.data().contains("restsOnCaseId")).isEqualTo(details.contains("Id\""));
            assertThat(row.data()).doesNotContain("signs", "Words", "TERMINATION");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            INTAKE_COMPLETION | {"intakeCompletedOn":"2026-01-30"}                           |
            TEAM_CONFLICT     | {"conflictWith":"the team","conflict":"Words."}              |
            NEW_CM_REQUESTED  | {"askedBy":"GUARDIAN","pickListRequestReceivedOn":"2026-01-30","constraints":"signs"} | {"askedBy":"GUARDIAN"}
            LOCALIZE_CASELOAD | {"miles":45.1,"minutes":70,"individualIsMoving":true}        | {"individualIsMoving":true}
            BALANCE_MONTHS    | {"months":[1,12],"work":["ALGO_6"]}                          | {"months":[1,12],"work":["ALGO_6"]}
            """)
    @DisplayName("R-RSN-1: of the details those travel that the reason's declaration lets travel, and no other")
    void codedDetailsTravel(String reason, String details, String coded) {
        UUID request = UUID.fromString(
                Agency.enter(supervisor, individual, reason, details).path("requestId"));
        Agency.submit(supervisor, request).then().statusCode(200);
        String told = outbox.of(request).getFirst().data();
        assertThat(told).contains(coded == null ? "" : "\"codedDetails\":" + coded);
        assertThat(told.contains("codedDetails")).isEqualTo(coded != null);
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource(delimiter = '|', textBlock = """
            INTAKE_COMPLETION | intakeCompletedOn         | {}
            CM_SEPARATION     | lastWorkingDay            | {"separation":"RESIGNATION"}
            CM_SEPARATION     | separation                | {"lastWorkingDay":"2027-01-29"}
            CM_RELOCATION     | residenceChangeId         | {}
            NEW_CM_REQUESTED  | askedBy                   | {"pickListRequestReceivedOn":"2026-01-30"}
            NEW_CM_REQUESTED  | pickListRequestReceivedOn | {"askedBy":"GUARDIAN"}
            TEAM_CONFLICT     | conflictWith              | {"conflict":"Words."}
            TEAM_CONFLICT     | conflict                  | {"conflictWith":"the team"}
            LOCALIZE_CASELOAD | miles                     | {"minutes":70,"individualIsMoving":false}
            LOCALIZE_CASELOAD | minutes                   | {"miles":45.1,"individualIsMoving":false}
            LOCALIZE_CASELOAD | individualIsMoving        | {"miles":45.1,"minutes":70}
            BALANCE_MONTHS    | months                    | {"work":["ANNUALS"]}
            BALANCE_MONTHS    | work                      | {"months":[1]}
            CASELOAD_DECREASE | caseloadAdjustmentId      | {}
            """)
    @DisplayName("R-RSN-1: each detail that a reason asks for is needed, by name")
    void everyDetailIsNeeded(String reason, String missing, String details) {
        refused(reason, "details." + missing, details);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            LOCALIZE_CASELOAD | miles              | {"miles":0,"minutes":70,"individualIsMoving":false}
            LOCALIZE_CASELOAD | miles              | {"miles":-1,"minutes":70,"individualIsMoving":false}
            LOCALIZE_CASELOAD | miles              | {"miles":3000.1,"minutes":70,"individualIsMoving":false}
            LOCALIZE_CASELOAD | miles              | {"miles":30000,"minutes":70,"individualIsMoving":false}
            LOCALIZE_CASELOAD | miles              | {"miles":"NaN","minutes":70,"individualIsMoving":false}
            LOCALIZE_CASELOAD | miles              | {"miles":1e999,"minutes":70,"individualIsMoving":false}
            LOCALIZE_CASELOAD | miles              | {"miles":null,"minutes":70,"individualIsMoving":false}
            LOCALIZE_CASELOAD | minutes            | {"miles":45,"minutes":1.5,"individualIsMoving":false}
            LOCALIZE_CASELOAD | minutes            | {"miles":45,"minutes":0,"individualIsMoving":false}
            LOCALIZE_CASELOAD | individualIsMoving | {"miles":45,"minutes":70,"individualIsMoving":"no"}
            LOCALIZE_CASELOAD | other              | {"miles":45,"minutes":70,"individualIsMoving":true,"other":1}
            BALANCE_MONTHS    | months             | {"months":[],"work":["ANNUALS"]}
            BALANCE_MONTHS    | months             | {"months":[3,3],"work":["ANNUALS"]}
            BALANCE_MONTHS    | months[0]          | {"months":[0],"work":["ANNUALS"]}
            BALANCE_MONTHS    | months[1]          | {"months":[12,13],"work":["ANNUALS"]}
            BALANCE_MONTHS    | months             | {"months":3,"work":["ANNUALS"]}
            BALANCE_MONTHS    | work               | {"months":[3],"work":[]}
            BALANCE_MONTHS    | work[0]            | {"months":[3],"work":["HOLIDAYS"]}
            CM_SEPARATION     | separation         | {"lastWorkingDay":"2027-01-29","separation":"RETIREMENT"}
            CM_SEPARATION     | lastWorkingDay     | {"lastWorkingDay":"2027-02-29","separation":"RESIGNATION"}
            NEW_CM_REQUESTED  | askedBy            | {"askedBy":"NEIGHBOUR","pickListRequestReceivedOn":"2026-01-30"}
            NEW_CM_REQUESTED  | constraints        | {"askedBy":"GUARDIAN","pickListRequestReceivedOn":"2026-01-30","constraints":" "}
            NEW_CM_REQUESTED  | pickListRequestReceivedOn | {"askedBy":"GUARDIAN","pickListRequestReceivedOn":"9999-01-30"}
            TEAM_CONFLICT     | conflict           | {"conflictWith":"the team","conflict":"a\\u0000b"}
            TEAM_CONFLICT     | conflict           | {"conflictWith":"the team","conflict":""}
            CM_RELOCATION     | residenceChangeId  | {"residenceChangeId":"the last one"}
            """)
    @DisplayName("R-RSN-1: a value that a detail can't have is refused where it stands")
    void impossibleValues(String reason, String field, String details) {
        refused(reason, "details." + field, details);
    }

    @ParameterizedTest
    @CsvSource({"CM_RELOCATION, residenceChangeId, R-RELOC-2", "CASELOAD_DECREASE, caseloadAdjustmentId, R-DEC-1"})
    @DisplayName("R-RELOC-2, R-DEC-1: a case that is unknown, of another kind or another's is refused at entry")
    void foreignCasesCarryNothing(String reason, String field, String rule) {
        UUID others = UUID.randomUUID();
        String kind = reason.equals("CM_RELOCATION") ? "RESIDENCE_CHANGE" : "CASELOAD_ADJUSTMENT";
        agency.tellCase("staff-cases", "staff-case-submitted.v1", others, kind, supervisor.id());
        UUID ofOtherKind = reason.equals("CM_RELOCATION") ? lower : move;
        for (UUID id : new UUID[] {UUID.randomUUID(), others, ofOtherKind}) {
            Agency.enter(mine, individual, reason, "{\"" + field + "\":\"" + id + "\"}")
                    .then()
                    .statusCode(409)
                    .body("violations.rule", hasItem(rule))
                    .body("violations.source", hasItem(notNullValue()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CM_RELOCATION, RESIDENCE_CHANGE, residenceChangeId, 200",
        "CASELOAD_DECREASE, CASELOAD_ADJUSTMENT, caseloadAdjustmentId, 409"
    })
    @DisplayName("R-DEC-1: a draft may wait for Human Resources, a lower caseload is submitted only once granted;"
            + " R-RELOC-2: a relocation may be submitted before")
    void draftsMayWait(String reason, String kind, String field, int early) {
        UUID waiting = UUID.randomUUID();
        agency.tellCase("staff-cases", "staff-case-submitted.v1", waiting, kind, mine.id());
        UUID request = UUID.fromString(Agency.enter(mine, individual, reason, "{\"" + field + "\":\"" + waiting + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("requestId"));
        Agency.submit(mine, request).then().statusCode(early);
        agency.tellCase("approvals", "staff-case-granted.v1", waiting, kind, mine.id());
        if (early == 409) {
            Agency.submit(mine, request).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"staff-case-denied.v1", "staff-case-withdrawn.v1"})
    @DisplayName("R-RELOC-2: what was denied or withdrawn meanwhile is not submitted")
    void deniedMeanwhile(String type) {
        UUID waiting = UUID.randomUUID();
        agency.tellCase("staff-cases", "staff-case-submitted.v1", waiting, "RESIDENCE_CHANGE", mine.id());
        UUID request = UUID.fromString(
                Agency.enter(mine, individual, "CM_RELOCATION", "{\"residenceChangeId\":\"" + waiting + "\"}")
                        .path("requestId"));
        agency.tellCase("approvals", type, waiting, "RESIDENCE_CHANGE", mine.id());
        Agency.submit(mine, request).then().statusCode(409).body("violations.rule", contains("R-RELOC-2"));
        mine.call().get("/balance-requests/" + request).then().body("allowedActions", contains("EDIT", "DELETE"));
    }

    private void refused(String reason, String field, String details) {
        Agency.enter(supervisor, individual, reason, details)
                .then()
                .statusCode(422)
                .body("violations.field", hasItems(field))
                .body("violations.rule", hasItem("R-RSN-1"));
    }

    private String ours(String details) {
        return details.replace("MOVE", move.toString()).replace("LOWER", lower.toString());
    }
}
