package org.caseload.request.individual;

import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;

/**
 * An Individual's file as its readers see it.
 *
 * @param details what is known of the Individual
 * @param liveRequestId absent where no request is live
 */
public record IndividualView(
        UUID individualId,
        String agencyNumber,
        UUID caseManagerId,
        IndividualDetails details,
        UUID liveRequestId,
        List<IndividualPolicy.Action> allowedActions,
        long version)
        implements Versioned {

    static IndividualView of(Individual individual, UUID liveRequestId, IndividualPolicy.Facts facts) {
        return new IndividualView(
                individual.id,
                individual.agencyNumber,
                individual.caseManagerId,
                IndividualDetails.of(individual),
                liveRequestId,
                IndividualPolicy.allowed(facts),
                individual.version);
    }
}
