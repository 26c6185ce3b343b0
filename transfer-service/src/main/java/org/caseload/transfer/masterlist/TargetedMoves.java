package org.caseload.transfer.masterlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.staff.Scope;

/** The moves that are on their way, for those who watch them. */
@ApplicationScoped
public class TargetedMoves {

    private static final Scope ALL = new Scope(true, null, null, null);

    private final EntryRepository entries;
    private final Today today;

    TargetedMoves(EntryRepository entries, Today today) {
        this.entries = entries;
        this.today = today;
    }

    /** The move as it is, until the transaction ends; empty where it has no target, or has ended. */
    public Optional<TargetedMove> lock(UUID requestId) {
        return entries.lock(requestId)
                .filter(entry -> entry.state == Entry.State.TARGETED)
                .flatMap(entry -> entries.row(entry.id, ALL))
                .map(row -> TargetedMove.of(row, today.date()));
    }
}
