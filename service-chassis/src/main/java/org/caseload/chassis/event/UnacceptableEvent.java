package org.caseload.chassis.event;

/** Thrown by a reaction to an event that says what nobody may say: it is undone, and goes to the dead letters. */
public final class UnacceptableEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param cause why, in words that quote nothing of it */
    public UnacceptableEvent(String cause) {
        super(cause, null, false, false);
    }
}
