package org.caseload.transfer.swap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.VisibleEntries;

/** Swaps that somebody is about to end. */
@ApplicationScoped
class LockedSwaps {

    private final SwapRepository swaps;
    private final VisibleEntries entries;

    LockedSwaps(SwapRepository swaps, VisibleEntries entries) {
        this.swaps = swaps;
        this.entries = entries;
    }

    /** The swap as it is, until the transaction ends: read once its entries are locked, since it changes only then. */
    Optional<LockedSwap> find(UUID swapId) {
        List<EntryRow> rows = entries.lock(swaps.requestIds(swapId));
        return swaps.findByIdOptional(swapId).map(swap -> new LockedSwap(swap, rows));
    }

    record LockedSwap(Swap swap, List<EntryRow> rows) {

        List<SwapPolicy.Rule> endRefusedBy() {
            return SwapPolicy.judge(new SwapPolicy.Facts(swap.moves, swap.state, false));
        }
    }
}
