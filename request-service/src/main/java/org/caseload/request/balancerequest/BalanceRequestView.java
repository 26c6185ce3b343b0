package org.caseload.request.balancerequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;
import org.caseload.request.status.State;

/**
 * A balance request as its readers see it.
 *
 * @param submitterId absent for a draft
 * @param reasonVersion of the catalogue's reason when it was made
 * @param withdrawalAskedAt absent where nobody asked
 * @param submittedAt absent for a draft
 * @param denialGround by code; absent where it was not denied
 */
record BalanceRequestView(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        UUID submitterId,
        String reason,
        int reasonVersion,
        Map<String, Object> details,
        State state,
        Instant withdrawalAskedAt,
        Instant submittedAt,
        String denialGround,
        List<BalanceRequestPolicy.Action> allowedActions,
        long version)
        implements Versioned {

    static BalanceRequestView of(BalanceRequest request, List<BalanceRequestPolicy.Action> allowedActions) {
        return new BalanceRequestView(
                request.id,
                request.individualId,
                request.caseManagerId,
                request.submitterId,
                request.reason,
                request.reasonVersion,
                request.details,
                request.state,
                request.withdrawalAskedAt,
                request.submittedAt,
                request.denialGround,
                allowedActions,
                request.version);
    }
}
