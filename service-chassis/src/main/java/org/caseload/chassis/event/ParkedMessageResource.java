package org.caseload.chassis.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.caseload.chassis.event.ParkedMessageRepository.ParkedKey;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For operators: what is parked, and the command that replays it. Never routed from outside, like all of {@code /q}. */
@Path("/q/parked-messages")
@RolesAllowed("administrator")
public class ParkedMessageResource {

    private final ParkedMessageRepository parked;
    private final Replay replay;

    ParkedMessageResource(ParkedMessageRepository parked, Replay replay) {
        this.parked = parked;
        this.replay = replay;
    }

    @GET
    @Operation(operationId = "listParkedMessages", summary = "Keys whose messages wait, with the cause, longest first")
    public List<ParkedKey> list() {
        return parked.keys();
    }

    @POST
    @Path("/replays")
    @Operation(operationId = "replayParkedMessages", summary = "Replay a key's parked messages in their order")
    public Replay.Replayed replay(@Valid @NotNull Key key) {
        try {
            return replay.replay(key.topic, key.key);
        } catch (RuntimeException e) {
            throw Problem.conflict("replay-stopped", new Violation(null, "key", Causes.brief(e), null));
        }
    }

    record Key(@NotBlank String topic, @NotBlank String key) {}
}
