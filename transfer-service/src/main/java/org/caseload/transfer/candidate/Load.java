package org.caseload.transfer.candidate;

import java.util.UUID;
import org.caseload.transfer.caseload.Caseload;

/**
 * What takes up a Case Manager's room.
 *
 * @param caseload Individuals served, as far as our copy shows
 * @param targeted live targets to the Case Manager, and own completions that the copy does not show yet
 */
public record Load(Caseload caseload, int targeted) {

    static Load none(UUID caseManagerId) {
        return new Load(Caseload.none(caseManagerId), 0);
    }

    public int assigned() {
        return caseload.assigned();
    }

    /** The same without one target: the one that is being decided again. */
    Load withoutOne() {
        return new Load(caseload, targeted - 1);
    }
}
