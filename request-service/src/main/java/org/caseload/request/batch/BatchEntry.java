package org.caseload.request.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.request.activity.ActivityService;
import org.caseload.request.balancerequest.Outcome;
import org.caseload.request.balancerequest.SubmissionService;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.individual.IndividualService;

/** Enters and submits the request of one Individual, whole or not at all. Runs in its caller's transaction. */
@ApplicationScoped
class BatchEntry {

    private final IndividualService individuals;
    private final SubmissionService submissions;
    private final ActivityService activities;

    BatchEntry(IndividualService individuals, SubmissionService submissions, ActivityService activities) {
        this.individuals = individuals;
        this.submissions = submissions;
        this.activities = activities;
    }

    /**
     * Answers the request that was submitted.
     *
     * @throws TakenBack where it is refused, with why
     */
    UUID enter(UUID individualId, Batch.Order order) {
        Outcome outcome = attempt(individuals.lock(individualId).orElseThrow(), order);
        if (outcome instanceof Outcome.Done(var requestId)) {
            return requestId;
        }
        throw new TakenBack(outcome);
    }

    /** What would become of it, found out by doing it and taking it back. */
    Outcome tryOut(UUID individualId, Batch.Order order) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                throw new TakenBack(attempt(individuals.lock(individualId).orElseThrow(), order));
            });
            throw new IllegalStateException("a trial left something behind");
        } catch (TakenBack trial) {
            return trial.outcome();
        }
    }

    private Outcome attempt(IndividualFile individual, Batch.Order order) {
        boolean elsewhere = !individual.caseManagerId().equals(order.caseManagerId());
        List<BrokenRule> broken = BatchPolicy.broken(BatchPolicy.Facts.ofItem(elsewhere));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        Outcome outcome = submissions.enterAndSubmit(individual, order.ask(), true);
        if (outcome instanceof Outcome.Done(var requestId)) {
            activities.recordRequest(individual.individualId(), requestId, order.by());
        }
        return outcome;
    }

    /** Takes a transaction back and carries out of it what was found; it never gets further than this room. */
    static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Outcome outcome;

        TakenBack(Outcome outcome) {
            super("taken back", null, false, false);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }
}
