package org.caseload.transfer.readiness;

import java.time.Period;

/**
 * The limits that an answer was made with.
 *
 * @param workDueWithinDays R-RDY-2
 * @param locsiExpiresWithinDays R-RDY-3
 * @param locsiRenewedFor for how long the projection takes an expiring LOCSI to be renewed (R-RDY-5)
 */
public record Settings(int workDueWithinDays, int locsiExpiresWithinDays, Period locsiRenewedFor) {

    private static final int SHORTEST_MONTH = 28;

    public Settings {
        if (workDueWithinDays < 0 || locsiExpiresWithinDays < 0) {
            throw new IllegalArgumentException("days ahead are counted from 0 (R-RDY-2, R-RDY-3)");
        }
        if (locsiRenewedFor.toTotalMonths() * SHORTEST_MONTH + locsiRenewedFor.getDays() <= locsiExpiresWithinDays) {
            throw new IllegalArgumentException("a LOCSI is renewed for longer than its expiry blocks (R-RDY-5)");
        }
    }
}
