package org.caseload.transfer.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/swaps/suggestions")
public class SuggestionResource {

    private final SuggestionService service;
    private final SuggestionConfig config;

    SuggestionResource(SuggestionService service, SuggestionConfig config) {
        this.service = service;
        this.config = config;
    }

    @GET
    @RolesAllowed("engagement-coordinator")
    @Transactional
    @Operation(
            operationId = "suggestSwaps",
            summary = "Swaps of two and three among entries that wait for a backfill, best first",
            description = "R-LOC-3, R-MON-2, R-CAND-3. Each is allowed by every rule about candidates, room by the net"
                    + " effect; whether the Individuals are eligible today is told, and asked for only on completion.")
    public Suggestion.Suggestions suggest(@QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return new Suggestion.Suggestions(service.best(limit, config.consider()));
    }
}
