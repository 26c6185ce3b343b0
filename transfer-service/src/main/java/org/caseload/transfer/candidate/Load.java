package org.caseload.transfer.candidate;

/**
 * What takes up a Case Manager's room.
 *
 * @param assigned Individuals served, as far as our copy shows
 * @param targeted live targets to the Case Manager, and own completions that the copy does not show yet
 */
record Load(int assigned, int targeted) {

    static final Load NONE = new Load(0, 0);

    /** The same without one target: the one that is being decided again. */
    Load withoutOne() {
        return new Load(assigned, targeted - 1);
    }
}
