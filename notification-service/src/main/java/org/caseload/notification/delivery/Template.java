package org.caseload.notification.delivery;

/** The mails that go out. The file names of their texts are theirs in lower case, with hyphens. */
public enum Template {
    /** R-APR-1: a step waits for the reader's decision. */
    DECISION_AWAITED,
    /** R-APR-1, R-CONF-1: the Assistant Director's decision waits for the reader's summary of the conflict. */
    SUMMARY_AWAITED,
    /** R-APR-6: a step waits, and the reader acts for who is away. */
    DECISION_AWAITED_FOR_ANOTHER,
    /** R-APR-6: the reader acts for somebody for a span of dates. */
    DELEGATION_MADE,
    /** R-APR-3: the decision waits for a discussion. */
    REQUEST_PUT_UNDER_REVIEW,
    /** R-APR-3: one step was approved, another decision follows. */
    STEP_APPROVED,
    /** R-APR-3. */
    REQUEST_APPROVED,
    /** R-APR-3, with the ground. */
    REQUEST_DENIED,
    /** R-REQ-5, or the case that it rests on was withdrawn: it ended without a decision. */
    REQUEST_CLOSED,
    /** R-REQ-4: taken off the master list. */
    REQUEST_REMOVED,
    /** R-TRN-1: target date, new Case Manager, work needed before. */
    TRANSITION_PLANNED,
    /** R-TRN-1: the corrected one after a change. */
    TRANSITION_CHANGED,
    /** R-TRN-1: the target was taken back. */
    TRANSITION_CANCELLED,
    /** R-RDY-6: it can't complete on its target date as things stand. */
    TRANSITION_AT_RISK,
    /** R-RELOC-2, R-DEC-1: to whose case it is, and for a relocation to the Engagement Coordinator. */
    CASE_APPROVED,
    /** R-RELOC-2, R-DEC-1. */
    CASE_DENIED,
    /** R-PICK-1: a pick list was asked for, an MCR is due. */
    MCR_DUE,
    /** R-PICK-1: it is due on the next business day. */
    MCR_DUE_SOON,
    /** R-APR-7: one a day for all that waits for the reader. */
    DECISIONS_OVERDUE;

    String file() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
