package org.caseload.transfer.masterlist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;

/**
 * The target on its own, with the version that changing it needs.
 *
 * @param note absent where none was written
 * @param revision one more with each change or cancellation
 */
public record CurrentTarget(UUID newCaseManagerId, LocalDate targetDate, String note, int revision, long version)
        implements Versioned {

    public static Optional<CurrentTarget> of(EntryRow row) {
        Entry entry = row.entry();
        return entry.targetDate == null
                ? Optional.empty()
                : Optional.of(new CurrentTarget(
                        entry.newCaseManagerId, entry.targetDate, entry.note, entry.revision, entry.version));
    }
}
