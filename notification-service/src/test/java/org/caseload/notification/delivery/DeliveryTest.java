package org.caseload.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseload.notification.Agency.mailTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.caseload.chassis.testing.Topics;
import org.caseload.notification.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class DeliveryTest {

    private final Agency agency = new Agency().withStaff().withIndividual();

    @Test
    @DisplayName("the delivery log shows what was sent, to whom and with what outcome, and nothing of the Individual")
    void theLogShowsTheOutcome() {
        grant();
        mailTo(agency.caseManager, 1);

        await().untilAsserted(() -> administrator()
                .get("/notifications?subjectId=" + agency.request)
                .then()
                .statusCode(200)
                .body("items.template", contains("REQUEST_APPROVED"))
                .body("items.state", contains("SENT"))
                .body("items.attempts", contains(1))
                .body("items.recipientAddress", contains(Agency.address(agency.caseManager))));
        assertThat(administrator()
                        .get("/notifications?subjectId=" + agency.request)
                        .asString())
                .doesNotContain("IND-0412");
        given().auth()
                .oauth2(Tokens.of(agency.supervisor.toString(), "supervisor"))
                .get("/notifications")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("a mail server that is away delays mail, in order, and loses or doubles none")
    void anAbsentServerOnlyDelays() {
        Infrastructure.mail().stop();
        grant();
        Topics.publish(
                "approvals", agency.request, "approval-denied.v1", decision(",\"ground\":\"RESOLVED_OTHERWISE\""));
        await().untilAsserted(() -> assertThat(log().getList("items.state")).containsExactly("PENDING", "PENDING"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(log().getList("items.lastError")).contains("the mail server is away"));

        Infrastructure.mail().start();

        assertThat(mailTo(agency.caseManager, 2))
                .extracting(Agency::subject)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Approved"),
                        second -> assertThat(second).startsWith("Denied"));
        await().untilAsserted(() -> assertThat(log().getList("items.state")).containsExactly("SENT", "SENT"));
        assertThat(mailTo(agency.caseManager)).hasSize(2);
    }

    @Test
    @DisplayName("a mail to an address that can't be used fails alone, and others go out")
    void oneBadAddressHoldsUpNobody() {
        UUID odd = UUID.randomUUID();
        Topics.publish("staff", odd, "staff-member-changed.v1", """
                {"staffId":"%s","staffNumber":"X","subject":"%s","status":"ACTIVE","role":"SUPERVISOR",
                 "email":"\\"very unusual\\"@agency.example"}""".formatted(odd, odd));
        Topics.publish(
                "approvals",
                agency.request,
                "approval-granted.v1",
                decision("").replace("\"submitterId\":\"" + agency.caseManager, "\"submitterId\":\"" + odd));

        mailTo(agency.caseManager, 1);
        await().untilAsserted(
                        () -> assertThat(log().getList("items.state")).containsExactlyInAnyOrder("SENT", "FAILED"));
        assertThat(log().getList("items.lastError")).contains("an address is invalid");
    }

    @Test
    @DisplayName("a mail sent again by the administrator carries the same Message-ID")
    void redeliveryKeepsTheMessageId() {
        grant();
        mailTo(agency.caseManager, 1);
        await().untilAsserted(() -> assertThat(log().getList("items.state")).containsExactly("SENT"));
        String id = log().getString("items[0].notificationId");

        administrator()
                .post("/notifications/" + id + "/redelivery")
                .then()
                .statusCode(202)
                .body("state", equalTo("PENDING"));

        assertThat(mailTo(agency.caseManager, 2))
                .extracting(mail -> Agency.header(mail, "Message-ID"))
                .containsOnly("<" + id + "@caseload-balancing>");
    }

    @Test
    @DisplayName("what is still to be sent can't be sent again, what is not there is 404")
    void redeliveryIsRefused() {
        UUID stranger = UUID.randomUUID();
        Topics.publish(
                "approvals",
                agency.request,
                "approval-granted.v1",
                decision("").replace(agency.caseManager.toString(), stranger.toString()));
        await().untilAsserted(() -> assertThat(log().getList("items.state")).containsExactly("WAITING"));

        administrator()
                .post("/notifications/" + log().getString("items[0].notificationId") + "/redelivery")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/still-to-be-sent"));
        administrator()
                .post("/notifications/" + UUID.randomUUID() + "/redelivery")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("the log comes in pages, newest first, filtered by template and state")
    void theLogComesInPages() {
        grant();
        Topics.publish(
                "approvals", agency.request, "approval-denied.v1", decision(",\"ground\":\"RESOLVED_OTHERWISE\""));
        mailTo(agency.caseManager, 2);
        String path = "/notifications?limit=1&subjectId=" + agency.request;
        var first = administrator().get(path);
        first.then().body("items.template", contains("REQUEST_DENIED"));
        administrator()
                .get(path + "&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.template", contains("REQUEST_APPROVED"));
        administrator().get(path + "&template=TRANSITION_PLANNED").then().body("items", hasSize(0));
        administrator().get(path + "&state=LOST").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each template can be previewed, in text and HTML")
    void templatesCanBePreviewed(Template template) {
        administrator()
                .get("/notification-templates/" + template + "/preview")
                .then()
                .statusCode(200)
                .body("subject", matchesRegex("(?s).*(IND-0000|Bea Sample|Sam Specimen|3 of your).*"))
                .body("text", containsString("Hello Bea Sample,"))
                .body("html", containsString("<p>Hello Bea Sample,</p>"));
    }

    private void grant() {
        Topics.publish("approvals", agency.request, "approval-granted.v1", decision(""));
    }

    private String decision(String more) {
        return """
                {"requestId":"%s","individualId":"%s","caseManagerId":"%s","submitterId":"%3$s",
                 "reason":"INTAKE_COMPLETION"%s}""".formatted(agency.request, agency.individual, agency.caseManager, more);
    }

    private JsonPath log() {
        return administrator().get("/notifications?subjectId=" + agency.request).jsonPath();
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.of("ROOT", "administrator")).contentType("application/json");
    }
}
