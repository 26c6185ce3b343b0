package org.caseload.notification.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a mail tells, as ids and codes; which of them depends on its template. Names are looked up when it is sent.
 *
 * @param workNeeded the blockers as of the target date, earliest first
 */
public record Facts(
        String reason,
        String mcrState,
        String ground,
        UUID caseManagerId,
        UUID newCaseManagerId,
        LocalDate targetDate,
        List<Work> workNeeded) {

    public static Facts ofRequest(String reason, UUID caseManagerId) {
        return new Facts(reason, null, null, caseManagerId, null, null, List.of());
    }

    public Facts withMcrState(String state) {
        return new Facts(reason, state, ground, caseManagerId, newCaseManagerId, targetDate, workNeeded);
    }

    public Facts withGround(String denialGround) {
        return new Facts(reason, mcrState, denialGround, caseManagerId, newCaseManagerId, targetDate, workNeeded);
    }

    public static Facts ofTransition(
            UUID caseManagerId, UUID newCaseManagerId, LocalDate targetDate, List<Work> workNeeded) {
        return new Facts(null, null, null, caseManagerId, newCaseManagerId, targetDate, workNeeded);
    }

    /**
     * Something that stands in the way on the target date.
     *
     * @param kind {@code WORK_DUE}, {@code LOCSI_EXPIRES}, …
     * @param workKind of a work item: {@code QUARTERLY_REVIEW}, …
     * @param date due or expiry date, where there is one
     */
    public record Work(String kind, String workKind, LocalDate date) {}
}
