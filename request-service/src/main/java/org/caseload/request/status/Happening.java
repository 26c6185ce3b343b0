package org.caseload.request.status;

/**
 * What may happen to a balance request, in words for a person, and the state it leads to where it does. A sentence
 * leaves room for {by}, {to} and {why}, and names at {for} on whose behalf it was done.
 */
public enum Happening {
    ENTERED("Entered as a draft", "{by} entered it as a draft.", null),
    EDITED("Details changed", "{by} changed its details.", null),
    SUBMITTED("Submitted for approval", "{by} submitted it for approval.", State.SUBMITTED),
    COMMENTED("Comment written", "{by} wrote a comment.", null),
    WITHDRAWAL_ASKED("Withdrawal asked for", "{by} asked for it back.", null),
    CLOSURE_ASKED("Closure asked for", "Its closure was asked for: {why}.", null),
    APPROVAL_OPENED("Approval began", "Its approval began.", State.IN_APPROVAL),
    STEP_ASSIGNED("Waits for a decision", "It waits for {to} to decide{for}.", null),
    STEP_ESCALATED("Handed up for a decision", "It had waited too long and now waits for {to} to decide{for}.", null),
    RECORDED("Record made", "{by} recorded {why}.", null),
    CONSTRAINT_RECORDED("Record made", "{by} recorded a constraint on the new Case Manager.", null),
    STEP_PASSED("Step approved", "{by} approved{for}; another step follows.", null),
    PUT_UNDER_REVIEW("Put under review", "{by} put it under review{for}.", State.UNDER_REVIEW),
    APPROVED("Approved", "{by} approved{for}.", State.APPROVED),
    DENIED("Denied", "{by} denied it{for}: {why}.", State.DENIED),
    WITHDRAWN("Withdrawn", "It was withdrawn, as {by} had asked.", State.WITHDRAWN),
    CLOSED("Closed", "It was closed: {why}.", State.CLOSED),
    LISTED("Added to the master list", "It was added to the master list.", State.LISTED),
    PICK_LIST_OFFERED("Pick list offered", "Case Managers to choose from were offered to {why}.", null),
    CHOICE_MADE("Case Manager chosen", "{to} was chosen from those offered.", null),
    PICK_LIST_REFUSED("Pick list refused", "None of the Case Managers offered was chosen.", null),
    BACKFILL_RECORDED("Backfill recorded", "{why}.", null),
    BACKFILL_WITHDRAWN("Backfill taken back", "Nobody comes onto the caseload instead any more.", null),
    TARGET_SET("Target date and new Case Manager set", "The move to {to} was planned for {why}.", State.TARGETED),
    TARGET_CHANGED(
            "Target date and new Case Manager changed",
            "The plan was changed: the move is to {to} on {why}.",
            State.TARGETED),
    TARGET_CANCELLED("Target cancelled", "The plan to move was cancelled.", State.LISTED),
    COMPLETED("Moved to the new Case Manager", "The Individual moved to {to}.", State.COMPLETED),
    REMOVED("Removed from the master list", "{by} removed it from the master list.", State.REMOVED);

    private final String words;
    private final String sentence;
    private final State leadsTo;

    Happening(String words, String sentence, State leadsTo) {
        this.words = words;
        this.sentence = sentence;
        this.leadsTo = leadsTo;
    }

    public String words() {
        return words;
    }

    String sentence() {
        return sentence;
    }

    /** Where a request in the state stands once this is heard; what is behind that changes nothing. */
    public State from(State state) {
        return leadsTo == null ? state : state.hearing(leadsTo);
    }
}
