package org.caseload.notification.delivery;

/** The mails that go out. The file names of their texts are theirs in lower case, with hyphens. */
public enum Template {
    /** R-APR-1: a step waits for the reader's decision. */
    DECISION_AWAITED,
    /** R-APR-3: the decision waits for a discussion. */
    REQUEST_PUT_UNDER_REVIEW,
    /** R-APR-3. */
    REQUEST_APPROVED,
    /** R-APR-3, with the ground. */
    REQUEST_DENIED,
    /** R-TRN-1: target date, new Case Manager, work needed before. */
    TRANSITION_PLANNED,
    /** R-TRN-1: the corrected one after a change. */
    TRANSITION_CHANGED,
    /** R-TRN-1: the target was taken back. */
    TRANSITION_CANCELLED;

    String file() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
