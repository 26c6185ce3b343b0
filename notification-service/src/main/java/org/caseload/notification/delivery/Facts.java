package org.caseload.notification.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a mail tells, as ids and codes; which of them depends on its template. Names are looked up when it is sent.
 *
 * @param caseManagerId whose request or case it is
 * @param workNeeded the blockers as of the target date, earliest first
 * @param count how many decisions are awaited
 */
public record Facts(
        String reason,
        String mcrState,
        String ground,
        UUID caseManagerId,
        UUID newCaseManagerId,
        LocalDate targetDate,
        List<Work> workNeeded,
        String caseKind,
        LocalDate dueOn,
        Integer count) {

    public Facts {
        workNeeded = workNeeded == null ? List.of() : List.copyOf(workNeeded);
    }

    public static Facts ofRequest(String reason, UUID caseManagerId) {
        return new Facts(reason, null, null, caseManagerId, null, null, null, null, null, null);
    }

    public Facts withMcrState(String state) {
        return new Facts(reason, state, ground, caseManagerId, null, null, null, null, null, null);
    }

    public Facts withGround(String denialGround) {
        return new Facts(reason, mcrState, denialGround, caseManagerId, null, null, null, null, null, null);
    }

    public static Facts ofTransition(
            UUID caseManagerId, UUID newCaseManagerId, LocalDate targetDate, List<Work> workNeeded) {
        return new Facts(null, null, null, caseManagerId, newCaseManagerId, targetDate, workNeeded, null, null, null);
    }

    public static Facts ofCase(String kind, UUID staffId) {
        return new Facts(null, null, null, staffId, null, null, null, kind, null, null);
    }

    public static Facts ofDueMcr(UUID caseManagerId, LocalDate dueOn) {
        return new Facts(null, null, null, caseManagerId, null, null, null, null, dueOn, null);
    }

    public static Facts ofOverdueDecisions(int count) {
        return new Facts(null, null, null, null, null, null, null, null, null, count);
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
