package org.caseload.local.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseload.local.Stack;
import org.caseload.local.http.Answer;
import org.caseload.local.sample.SampleAgency;
import org.caseload.local.sample.SampleIndividual;

/** Finds sample Individuals of intake Case Managers who are ready for a move and have no live request. */
final class FreshIndividuals {

    private final Stack stack;
    private final SampleAgency agency;
    private final Set<String> taken = new HashSet<>();

    FreshIndividuals(Stack stack, SampleAgency agency) {
        this.stack = stack;
        this.agency = agency;
    }

    /** @param individual as loaded; @param individualId as the services call it */
    record Fresh(SampleIndividual individual, String individualId, Actor caseManager, Actor supervisor) {}

    Optional<Fresh> next() {
        for (SampleIndividual individual : agency.readyIntakes()) {
            Optional<Fresh> fresh = taken.contains(individual.agencyNumber()) ? Optional.empty() : look(individual);
            if (fresh.isPresent()) {
                taken.add(individual.agencyNumber());
                return fresh;
            }
        }
        return Optional.empty();
    }

    private Optional<Fresh> look(SampleIndividual individual) {
        Actor caseManager = actor(individual.caseManager());
        Answer answer = caseManager.at("request-service").get("/individuals?agencyNumber=" + individual.agencyNumber());
        List<JsonNode> found = answer.items();
        if (found.isEmpty() || found.getFirst().hasNonNull("liveRequestId")) {
            return Optional.empty();
        }
        String id = found.getFirst().path("individualId").asText();
        Answer readiness = caseManager.at("transfer-service").get("/readiness/" + id);
        return readiness.body().path("eligible").asBoolean()
                ? Optional.of(new Fresh(
                        individual, id, caseManager, actor(caseManager.member().reportsTo())))
                : Optional.empty();
    }

    private Actor actor(String staffNumber) {
        return new Actor(stack, agency.member(staffNumber));
    }
}
