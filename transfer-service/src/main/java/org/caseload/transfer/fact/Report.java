package org.caseload.transfer.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who reported a fact, and as of when. A later report is never undone by an earlier one.
 *
 * @param asOf to the microsecond, as it is kept, or one that was rounded up would keep out a newer one
 * @param isOfNow whether its moment is the one in which we heard of it: then it is the newest, whatever a clock that is
 *     ahead of ours has put on record
 * @param reporterId the member of the staff, null where a system reported
 * @param source the system, null where a member of the staff reported
 */
public record Report(Instant asOf, boolean isOfNow, UUID reporterId, String source) {

    public Report {
        asOf = asOf.truncatedTo(ChronoUnit.MICROS);
    }

    /** What a system knew at a moment that it names. */
    public static Report by(String source, Instant asOf) {
        return new Report(asOf, false, null, source);
    }

    public boolean isOlderThan(Instant known) {
        return known != null && !isOfNow && asOf.isBefore(known);
    }

    /** As of when it counts where it replaces what is known: one of now counts from just after that at the earliest. */
    public Instant asOfReplacing(Instant known) {
        return isOfNow && known != null && !asOf.isAfter(known) ? known.plus(1, ChronoUnit.MICROS) : asOf;
    }
}
