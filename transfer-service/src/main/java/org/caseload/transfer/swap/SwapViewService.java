package org.caseload.transfer.swap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.transfer.calendar.TargetDates;
import org.caseload.transfer.masterlist.JointMoveService;
import org.caseload.transfer.masterlist.VisibleEntries;

/** Swaps as they are shown. */
@ApplicationScoped
class SwapViewService {

    private final VisibleEntries entries;
    private final JointMoveService moves;
    private final TargetDates dates;

    SwapViewService(VisibleEntries entries, JointMoveService moves, TargetDates dates) {
        this.entries = entries;
        this.moves = moves;
        this.dates = dates;
    }

    SwapView one(Swap swap) {
        return lines(List.of(swap)).getFirst();
    }

    /** Many, in as many queries as one. */
    List<SwapView> lines(List<Swap> swaps) {
        List<UUID> live = swaps.stream()
                .filter(swap -> swap.state == Swap.State.LIVE)
                .flatMap(Swap::requestIds)
                .toList();
        Set<UUID> completable = moves.completable(entries.all(live));
        return swaps.stream().map(swap -> view(swap, completable)).toList();
    }

    private SwapView view(Swap swap, Set<UUID> completable) {
        boolean mayMove = swap.requestIds().allMatch(completable::contains);
        return SwapView.of(swap, dates.flags(swap.targetDate), SwapPolicy.allowed(swap.state, mayMove));
    }
}
