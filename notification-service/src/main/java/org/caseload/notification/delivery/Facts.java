package org.caseload.notification.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a mail tells, as ids and codes; which of them depends on its template. Names are looked up when it is sent.
 *
 * @param caseManagerId whose request or case it is
 * @param awayId for whom the reader acts
 * @param workNeeded the blockers as of the target date, earliest first
 * @param rules that stand in the way of a move
 * @param fromDay the first day of a delegation
 * @param untilDay the last one
 * @param count how many decisions are awaited
 */
public record Facts(
        String reason,
        String mcrState,
        String ground,
        String cause,
        UUID caseManagerId,
        UUID newCaseManagerId,
        UUID awayId,
        LocalDate targetDate,
        List<Work> workNeeded,
        List<String> rules,
        String caseKind,
        LocalDate dueOn,
        LocalDate fromDay,
        LocalDate untilDay,
        Integer count) {

    public Facts {
        workNeeded = workNeeded == null ? List.of() : List.copyOf(workNeeded);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    public static Draft ofRequest(String reason, UUID caseManagerId) {
        Draft draft = new Draft();
        draft.reason = reason;
        draft.caseManagerId = caseManagerId;
        return draft;
    }

    public static Draft ofTransition(UUID caseManagerId, UUID newCaseManagerId, LocalDate targetDate) {
        Draft draft = ofRequest(null, caseManagerId);
        draft.newCaseManagerId = newCaseManagerId;
        draft.targetDate = targetDate;
        return draft;
    }

    public static Facts ofCase(String kind, UUID staffId) {
        Draft draft = ofRequest(null, staffId);
        draft.caseKind = kind;
        return draft.facts();
    }

    public static Facts ofDueMcr(UUID caseManagerId, LocalDate dueOn) {
        Draft draft = ofRequest(null, caseManagerId);
        draft.dueOn = dueOn;
        return draft.facts();
    }

    public static Facts ofDelegation(UUID approverId, LocalDate fromDay, LocalDate untilDay) {
        Draft draft = new Draft().actingFor(approverId);
        draft.fromDay = fromDay;
        draft.untilDay = untilDay;
        return draft.facts();
    }

    public static Facts ofOverdueDecisions(int count) {
        Draft draft = new Draft();
        draft.count = count;
        return draft.facts();
    }

    /** What has been said so far. */
    public static final class Draft {

        private String reason;
        private String mcrState;
        private String ground;
        private String cause;
        private UUID caseManagerId;
        private UUID newCaseManagerId;
        private UUID awayId;
        private LocalDate targetDate;
        private List<Work> workNeeded;
        private List<String> rules;
        private String caseKind;
        private LocalDate dueOn;
        private LocalDate fromDay;
        private LocalDate untilDay;
        private Integer count;

        public Draft mcrState(String state) {
            mcrState = state;
            return this;
        }

        public Draft ground(String denialGround) {
            ground = denialGround;
            return this;
        }

        public Draft cause(String closureCause) {
            cause = closureCause;
            return this;
        }

        public Draft actingFor(UUID approverId) {
            awayId = approverId;
            return this;
        }

        public Draft workNeeded(List<Work> work) {
            workNeeded = work;
            return this;
        }

        public Draft rules(List<String> inTheWay) {
            rules = inTheWay;
            return this;
        }

        public Facts facts() {
            return new Facts(
                    reason,
                    mcrState,
                    ground,
                    cause,
                    caseManagerId,
                    newCaseManagerId,
                    awayId,
                    targetDate,
                    workNeeded,
                    rules,
                    caseKind,
                    dueOn,
                    fromDay,
                    untilDay,
                    count);
        }
    }

    /**
     * Something that stands in the way on the target date.
     *
     * @param kind {@code WORK_DUE}, {@code LOCSI_EXPIRES}, …
     * @param workKind of a work item: {@code QUARTERLY_REVIEW}, …
     * @param date due date of a work item, where it has one
     */
    public record Work(String kind, String workKind, LocalDate date) {}
}
