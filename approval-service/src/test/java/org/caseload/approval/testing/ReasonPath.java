package org.caseload.approval.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.reason.Reason;

/** One request on the path that its reason declares, and how each step of it is passed. */
public record ReasonPath(Agency.Case request, Reason reason) {

    /** Every reason of the catalogue, as the repository publishes it. */
    public static List<Reason> catalogue() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("contracts.folder"), "reasons"))) {
            return files.sorted().map(ReasonPath::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request with a current MCR; a case that it rests on is granted. */
    public static ReasonPath submitted(Agency agency, Reason reason) {
        Agency.Case request;
        if (reason.restsOn() == null) {
            request = agency.unheard(agency.caseManager);
            request.submit(reason.id());
            request.awaitOpened();
        } else {
            StaffCases restedOn = StaffCases.of(agency, reason.restsOn().name()).opened();
            restedOn.decide(agency.asHumanResources(), "APPROVE", "").then().statusCode(200);
            request = restedOn.request(reason.id());
        }
        request.completeMcr(Instant.now());
        return new ReasonPath(request, reason);
    }

    /** Records what the step asks for, and approves it. */
    public void pass(int position) {
        Reason.PathStep step = reason.steps().get(position);
        if (step.conversation()) {
            request.converse(decider(position)).then().statusCode(201);
        }
        step.records().forEach(this::record);
        decide(position, "APPROVE", "").then().statusCode(200);
    }

    public RequestSpecification decider(int position) {
        return switch (reason.steps().get(position).kind()) {
            case SUPERVISOR -> request.agency().asSupervisor();
            case ASSISTANT_DIRECTOR -> request.agency().asDirector();
            case HUMAN_RESOURCES -> request.agency().asHumanResources();
        };
    }

    /** @param more the other fields of the decision, each after a comma */
    public Response decide(int position, String outcome, String more) {
        String step = request.seenBy(request.agency().asHumanResources()).path("steps[" + position + "].stepId");
        return decider(position)
                .body("{\"outcome\":\"" + outcome + "\"" + more + "}")
                .post("/approval-steps/" + step + "/decisions");
    }

    private void record(RecordCode code) {
        RequestSpecification supervisor = request.agency().asSupervisor();
        Response recorded = switch (code) {
            case DISTANCE_LOCALIZES, DISTANCE_BEYOND_NEW_RESIDENCE ->
                supervisor
                        .body("{\"service\":\"OpenStreetMap\",\"miles\":60,\"minutes\":70}")
                        .put(request.path() + "/distance-verification");
            case NEEDS_CONFIRMATION ->
                supervisor.body("{\"confirmed\":true}").put(request.path() + "/needs-confirmation");
            case CONFLICT_SUMMARY ->
                supervisor
                        .body("{\"summary\":\"They disagree.\",\"stepsTaken\":\"A mediator.\"}")
                        .put(request.path() + "/conflict-summary");
        };
        recorded.then().statusCode(200);
    }

    private static Reason read(Path file) {
        try {
            return new ObjectMapper().readValue(Files.readAllBytes(file), Reason.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
