package org.caseload.local;

/** Something that can go wrong on anyone's machine; its message tells a person what, and what to do. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Trouble(String message) {
        super(message, null, false, false);
    }
}
