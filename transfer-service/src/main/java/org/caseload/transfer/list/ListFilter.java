package org.caseload.transfer.list;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.text.Line;
import org.caseload.transfer.waiting.WaitingState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries the caller wants; an absent filter is none, those given are combined. */
public class ListFilter {

    @Schema(name = "EntryStateFilter")
    enum State {
        LISTED,
        TARGETED,
        COMPLETED,
        REMOVED,
        CLOSED;

        boolean isLive() {
            return this == LISTED || this == TARGETED;
        }
    }

    @QueryParam("state")
    @Parameter(description = "Live ones, listed or targeted, where absent; ended ones come by age")
    State state;

    @QueryParam("reason")
    @Valid
    @Line
    String reason;

    @QueryParam("county")
    @Valid
    @Line
    String county;

    @QueryParam("zip")
    @Valid
    @Line
    String zip;

    @QueryParam("algo")
    @Min(0)
    @Max(6)
    Integer algo;

    @QueryParam("caseManagerId")
    @Parameter(description = "The current Case Manager; of ended entries the one whose caseload it left")
    UUID caseManagerId;

    @QueryParam("supervisorId")
    @Parameter(description = "Who the current Case Manager reports to")
    UUID supervisorId;

    @QueryParam("ready")
    @Parameter(description = "Whether the Individual is eligible today")
    Boolean ready;

    @QueryParam("waitingState")
    @Parameter(description = "What a live entry waits for first")
    WaitingState waitingState;

    @QueryParam("hasTarget")
    @Parameter(description = "Whether a live entry has a target")
    Boolean hasTarget;

    @QueryParam("daysOnListFrom")
    @Min(0)
    @Max(100_000)
    @Parameter(description = "On the list for at least so many days")
    Integer daysOnListFrom;

    @QueryParam("daysOnListTo")
    @Min(0)
    @Max(100_000)
    @Parameter(description = "On the list for at most so many days")
    Integer daysOnListTo;

    boolean isLive() {
        return state == null || state.isLive();
    }

    /** The filters given that say nothing of an ended entry. */
    Stream<String> ofLiveAlone() {
        return Stream.of(
                        ready == null ? null : "ready",
                        waitingState == null ? null : "waitingState",
                        hasTarget == null ? null : "hasTarget")
                .filter(name -> name != null);
    }
}
