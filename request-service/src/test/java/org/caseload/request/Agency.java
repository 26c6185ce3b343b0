package org.caseload.request;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Tokens;

/** A small agency to test in: hires people, registers Individuals, delivers events as Kafka would. */
@ApplicationScoped
public class Agency {

    /** All sections of an MCR, as the contract names them. */
    public static final String[] SECTIONS = {
        "CONTACT_AND_GUARDIANSHIP",
        "DEMOGRAPHICS_DIAGNOSES_AND_MEDICAL_HISTORY",
        "SERVICES_ASSESSMENT",
        "CARE_PLAN",
        "CASE_NOTES",
        "OUTSTANDING_WORK",
        "MEDICAID",
        "LOCSI",
        "NEXT_ANNUAL_AND_QUARTERLY"
    };

    public static final String DECLARED = "{\"declaration\":{\"notForDifficultyOrNeeds\":true}}";

    private static final AtomicLong NEXT = new AtomicLong();

    private final Instance<TopicConsumer> consumers;

    Agency(@Any Instance<TopicConsumer> consumers) {
        this.consumers = consumers;
    }

    /** Somebody who works here. The token's subject is the id. */
    public record Person(UUID id, String role) {
        public RequestSpecification call() {
            return as(id.toString(), role);
        }
    }

    public static RequestSpecification as(String subject, String... roles) {
        return given().auth().oauth2(Tokens.of(subject, roles)).contentType("application/json");
    }

    public static RequestSpecification integration() {
        return as("registry", "integration");
    }

    public Person supervisor(UUID reportsTo) {
        return hire("supervisor", "SUPERVISOR", "", reportsTo);
    }

    public Person director() {
        return hire("assistant-director", "ASSISTANT_DIRECTOR", "", null);
    }

    public Person fieldSupport() {
        return hire("field-support", "FIELD_SUPPORT", "", null);
    }

    public Person intake(UUID supervisor) {
        return hire("case-manager", "CASE_MANAGER", "INTAKE", supervisor);
    }

    public Person ongoing(UUID supervisor) {
        return hire("case-manager", "CASE_MANAGER", "ONGOING", supervisor);
    }

    public void separate(Person caseManager, UUID supervisor) {
        change(caseManager, "SEPARATED", supervisor, "");
    }

    /** Tells of a Case Manager who gives notice. */
    public void notice(Person caseManager, UUID supervisor) {
        change(caseManager, "ACTIVE", supervisor, ",\"lastWorkingDay\":\"2099-01-30\"");
    }

    /** Tells of a Case Manager who takes the notice back. */
    public void stays(Person caseManager, UUID supervisor) {
        change(caseManager, "ACTIVE", supervisor, "");
    }

    /** Tells of a Case Manager whose caseload somebody covers. */
    public void cover(Person caseManager, String status, UUID supervisor, Person coverer) {
        change(caseManager, status, supervisor, ",\"coveredById\":\"" + coverer.id + "\"");
    }

    private void change(Person caseManager, String status, UUID supervisor, String more) {
        tell(caseManager.id, status, "CASE_MANAGER", "INTAKE", supervisor, more);
    }

    public Person hire(String tokenRole, String role, String kind, UUID reportsTo) {
        Person person = new Person(UUID.randomUUID(), tokenRole);
        tell(person.id, "ACTIVE", role, kind, reportsTo, "");
        return person;
    }

    /** Tells of somebody by name. */
    public void name(String id, String role, String givenName, String familyName) {
        deliver("staff", UUID.fromString(id), "staff-member-changed.v1", """
                {"staffId":"%1$s","staffNumber":"N-%1$s","subject":"%1$s","status":"ACTIVE","role":"%2$s",
                 "givenName":"%3$s","familyName":"%4$s","email":"n@agency.example"}""".formatted(
                        id, role, givenName, familyName));
    }

    private void tell(UUID id, String status, String role, String kind, UUID reportsTo, String more) {
        deliver("staff", id, "staff-member-changed.v1", """
                {"staffId":"%1$s","staffNumber":"N-%1$s","subject":"%1$s","status":"%2$s","role":"%3$s",
                 "givenName":"Bea","familyName":"Sample","email":"b@agency.example"%4$s%5$s%6$s}""".formatted(
                        id,
                        status,
                        role,
                        kind.isEmpty() ? "" : ",\"caseManagerKind\":\"" + kind + "\"",
                        reportsTo == null ? "" : ",\"reportsToId\":\"" + reportsTo + "\"",
                        more));
    }

    /** Delivers a new event. Returns its id. */
    public String deliver(String topic, UUID key, String type, String json) {
        String id = UUID.randomUUID().toString();
        deliver(topic, key, type, id, NEXT.incrementAndGet(), json);
        return id;
    }

    public void deliver(String topic, UUID key, String type, String id, long sequence, String json) {
        var record = new ConsumerRecord<>(
                topic, 99, NEXT.incrementAndGet(), key.toString(), json.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_id", id);
        header(record, "ce_source", "/test");
        header(record, "ce_type", type);
        header(record, "ce_sequence", Long.toString(sequence));
        consumers.stream()
                .filter(consumer -> consumer.topic().equals(topic))
                .findFirst()
                .orElseThrow()
                .on(record);
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Delivers the contract's example of the event, about this request, Individual and these Case Managers. */
    public void hear(String topic, String type, UUID request, UUID individual, UUID from, UUID to) {
        deliver(topic, request, type, example(type, request, individual, from, to));
    }

    public static String example(String type, UUID request, UUID individual, UUID from, UUID to) {
        return Contracts.example(type)
                .replace("019a1c00-0000-7000-8000-0000000000a1", request.toString())
                .replace("019a1c00-0000-7000-8000-0000000000b1", individual.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c1", from.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c2", to.toString());
    }

    public static Response register(String agencyNumber, UUID caseManager) {
        return integration().body("""
                        {"agencyNumber":"%s","caseManagerId":"%s","details":{"givenName":"Ada","familyName":"Example",
                         "address":{"city":"Kokomo","county":"Howard","zip":"46901"},"algo":3,"status":"ACTIVE"}}""".formatted(agencyNumber, caseManager)).post("/individuals");
    }

    public UUID individual(Person caseManager) {
        String number = "I-" + UUID.randomUUID().toString().substring(0, 13);
        return UUID.fromString(register(number, caseManager.id)
                .then()
                .statusCode(201)
                .extract()
                .path("individualId"));
    }

    public static Response enter(Person person, UUID individual) {
        return person.call()
                .body("{\"type\":\"CL_BALANCE_REQUEST\",\"occurredOn\":\"2026-01-31\",\"balanceRequest\":"
                        + "{\"reason\":\"INTAKE_COMPLETION\",\"details\":{\"intakeCompletedOn\":\"2026-01-30\"}}}")
                .post("/individuals/" + individual + "/activities");
    }

    public static Response enter(Person person, UUID individual, String reason, String details) {
        return person.call()
                .body("{\"type\":\"CL_BALANCE_REQUEST\",\"occurredOn\":\"2026-01-31\",\"balanceRequest\":"
                        + "{\"reason\":\"" + reason + "\",\"details\":" + details + "}}")
                .post("/individuals/" + individual + "/activities");
    }

    /** Delivers the contract's example of what is told of a case. */
    public void tellCase(String topic, String type, UUID caseId, String kind, UUID staffId) {
        deliver(
                topic,
                caseId,
                type,
                Contracts.example(type)
                        .replace("019a1c00-0000-7000-8000-000000000201", caseId.toString())
                        .replace("019a1c00-0000-7000-8000-0000000000c1", staffId.toString())
                        .replace("RESIDENCE_CHANGE", kind));
    }

    public static UUID draft(Person person, UUID individual) {
        return UUID.fromString(
                enter(person, individual).then().statusCode(201).extract().path("requestId"));
    }

    public static Response submit(Person person, UUID request) {
        return person.call().body(DECLARED).post("/balance-requests/" + request + "/submission");
    }

    public static UUID submitted(Person person, UUID individual) {
        UUID request = draft(person, individual);
        submit(person, request).then().statusCode(200);
        return request;
    }

    /** An MCR with every section confirmed but the given ones, which carry a note. */
    public static String mcr(String... missing) {
        return Arrays.stream(SECTIONS)
                .map(section -> Arrays.asList(missing).contains(section)
                        ? "{\"section\":\"" + section + "\",\"confirmed\":false,\"note\":\"to be asked for\"}"
                        : "{\"section\":\"" + section + "\",\"confirmed\":true}")
                .collect(Collectors.joining(",", "{\"sections\":[", "]}"));
    }
}
