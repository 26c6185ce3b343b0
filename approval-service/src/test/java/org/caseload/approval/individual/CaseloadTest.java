package org.caseload.approval.individual;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CaseloadTest {

    private Agency agency;

    @Inject
    Caseloads caseloads;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @Test
    @DisplayName("R-MON-1: annuals and quarterlies of each month and the number of Algo 6, of active Individuals alone")
    void theCaseloadIsCounted() {
        Agency.Case request = balancing();
        carry(agency.caseManager, "ACTIVE", 6, 4, "[1,4,7,10]");
        carry(agency.caseManager, "ACTIVE", 6, 4, "[2,5,8,11]");
        carry(agency.caseManager, "ACTIVE", 6, 12, "[4]");
        carry(agency.caseManager, "DISCHARGED", 6, 4, "[4]");
        carry(agency.supervisor, "ACTIVE", 6, 4, "[4]");
        carry(agency.caseManager, "ACTIVE", 3, null, null);
        await().until(() -> counted() == 4);
        request.seenBy(agency.asSupervisor())
                .then()
                .body("codedDetails.months", equalTo(List.of(4)))
                .body("caseload.individuals", equalTo(4))
                .body("caseload.algo6", equalTo(3))
                .body("caseload.algo6Ground", equalTo(2))
                .body("caseload.months", hasSize(12))
                .body("caseload.months[0].month", equalTo(1))
                .body("caseload.months[3].annuals", equalTo(2))
                .body("caseload.months[3].quarterlies", equalTo(2))
                .body("caseload.months[4].annuals", equalTo(0))
                .body("caseload.months[4].quarterlies", equalTo(1))
                .body("caseload.months[11].annuals", equalTo(1));
    }

    @Test
    @DisplayName("R-MON-1: one who moves to another Case Manager or is discharged is counted there, or no more")
    void countsFollow() {
        balancing();
        UUID moving = UUID.randomUUID();
        carry(moving, 1, agency.caseManager, "ACTIVE");
        await().until(() -> counted() == 1);
        carry(moving, 2, agency.supervisor, "ACTIVE");
        await().until(() -> counted() == 0);
        carry(moving, 3, agency.caseManager, "ACTIVE");
        await().until(() -> counted() == 1);
        carry(moving, 4, agency.caseManager, "DECEASED");
        await().until(() -> counted() == 0);
    }

    @Test
    @DisplayName(
            "R-MON-1: nobody carried is twelve empty months; others than the file's readers see none, lists neither")
    void theCaseloadIsForTheFile() {
        Agency.Case request = balancing();
        request.seenBy(agency.asSupervisor())
                .then()
                .body("caseload.individuals", equalTo(0))
                .body("caseload.months", hasSize(12));
        request.seenBy(agency.asHumanResources()).then().statusCode(200).body("caseload", nullValue());
        agency.asSupervisor().get("/approvals").then().statusCode(200).body("items[0].caseload", nullValue());
        agency.submitted().seenBy(agency.asSupervisor()).then().body("caseload", nullValue());
    }

    private Agency.Case balancing() {
        Agency.Case request = agency.unheard(agency.caseManager);
        request.submit("BALANCE_MONTHS", "{\"months\":[4],\"work\":[\"ANNUALS\"]}");
        request.awaitOpened();
        return request;
    }

    private long counted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> caseloads.of(agency.caseManager).individuals());
    }

    private static void carry(UUID caseManager, String status, int algo, Integer annual, String quarterlies) {
        UUID id = UUID.randomUUID();
        Topics.publish("individuals", id, "individual-changed.v1", """
                {"individualId":"%s","agencyNumber":"IND-9","status":"%s","algo":%d,"caseManagerId":"%s"%s}""".formatted(
                        id,
                        status,
                        algo,
                        caseManager,
                        annual == null ? "" : ",\"annualMonth\":" + annual + ",\"quarterlyMonths\":" + quarterlies));
    }

    private static void carry(UUID id, long sequence, UUID caseManager, String status) {
        Topics.publish(
                "individuals", id, "individual-changed.v1", UUID.randomUUID().toString(), sequence, """
                {"individualId":"%s","agencyNumber":"IND-9","status":"%s","algo":1,"caseManagerId":"%s"}""".formatted(
                                id, status, caseManager));
    }
}
