package org.caseload.approval.mcr;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The Individual's latest completed MCR at a moment.
 *
 * @param mcrId null where it is missing
 * @param validDays the setting that was asked with
 */
public record McrStanding(McrState state, UUID mcrId, Instant completedAt, int validDays) {

    /** Current up to and including the last moment of its days. */
    public static McrStanding at(Instant now, UUID mcrId, Instant completedAt, int validDays) {
        if (mcrId == null) {
            return new McrStanding(McrState.MISSING, null, null, validDays);
        }
        boolean aged = now.isAfter(completedAt.plus(Duration.ofDays(validDays)));
        return new McrStanding(aged ? McrState.AGED : McrState.CURRENT, mcrId, completedAt, validDays);
    }

    public boolean isCurrent() {
        return state == McrState.CURRENT;
    }
}
