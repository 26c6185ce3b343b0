package org.caseload.transfer.swap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.transfer.calendar.TargetDates;

/**
 * A swap as the Engagement Coordinator sees it.
 *
 * @param flags what is worth a second look: NOT_A_BUSINESS_DAY
 * @param allowedActions what may be done now, as far as the swap itself goes
 */
record SwapView(
        UUID swapId,
        LocalDate targetDate,
        Swap.State state,
        List<Swap.Part> moves,
        Instant setAt,
        Instant endedAt,
        List<String> flags,
        List<String> allowedActions) {

    static SwapView of(Swap swap, TargetDates dates) {
        List<String> allowed = dates.isToCome(swap.targetDate) ? List.of("CANCEL") : List.of("COMPLETE", "CANCEL");
        return new SwapView(
                swap.id,
                swap.targetDate,
                swap.state,
                List.copyOf(swap.moves),
                swap.setAt,
                swap.endedAt,
                dates.flags(swap.targetDate),
                swap.state == Swap.State.LIVE ? allowed : List.of());
    }
}
