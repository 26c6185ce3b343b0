package org.caseload.request.status;

/** What may happen to a balance request, in words for a person, and the state it leads to where it does. */
public enum Happening {
    ENTERED("Entered as a draft", null),
    EDITED("Details changed", null),
    SUBMITTED("Submitted for approval", State.SUBMITTED),
    WITHDRAWAL_ASKED("Withdrawal asked for", null),
    CLOSURE_ASKED("Closure asked for, the Individual is no longer served", null),
    APPROVAL_OPENED("Approval began", State.IN_APPROVAL),
    PUT_UNDER_REVIEW("Put under review", State.UNDER_REVIEW),
    APPROVED("Approved", State.APPROVED),
    DENIED("Denied", State.DENIED),
    WITHDRAWN("Withdrawn", State.WITHDRAWN),
    CLOSED("Closed, the Individual is no longer served", State.CLOSED),
    LISTED("Added to the master list", State.LISTED),
    TARGET_SET("Target date and new Case Manager set", State.TARGETED),
    TARGET_CANCELLED("Target cancelled", State.LISTED),
    COMPLETED("Moved to the new Case Manager", State.COMPLETED),
    REMOVED("Removed from the master list", State.REMOVED);

    private final String words;
    private final State leadsTo;

    Happening(String words, State leadsTo) {
        this.words = words;
        this.leadsTo = leadsTo;
    }

    public String words() {
        return words;
    }

    /** Null where the state stays. */
    public State leadsTo() {
        return leadsTo;
    }
}
