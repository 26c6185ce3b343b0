package org.caseload.transfer.swap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A swap as the Engagement Coordinator sees it.
 *
 * @param swapId of the swap
 * @param moves two or three
 * @param setAt when it was set
 * @param endedAt when it was completed or cancelled; absent until then
 * @param flags what is worth a second look: NOT_A_BUSINESS_DAY
 * @param allowedActions what may be done now; a swap is completed where nothing forbids any of its moves today
 * @param version what completing and cancelling need
 */
record SwapView(
        UUID swapId,
        LocalDate targetDate,
        Swap.State state,
        List<Swap.Part> moves,
        Instant setAt,
        Instant endedAt,
        @Schema(examples = "[\"NOT_A_BUSINESS_DAY\"]") List<String> flags,
        List<SwapPolicy.Action> allowedActions,
        long version)
        implements Versioned {

    static SwapView of(Swap swap, List<String> flags, List<SwapPolicy.Action> allowed) {
        return new SwapView(
                swap.id,
                swap.targetDate,
                swap.state,
                List.copyOf(swap.moves),
                swap.setAt,
                swap.endedAt,
                flags,
                allowed,
                swap.version);
    }
}
