package org.caseload.request.status;

import java.time.Instant;
import java.util.UUID;

/**
 * What is to be kept of something that happened.
 *
 * @param byId who did it, null where nobody in particular did
 * @param forId on whose behalf, null where on nobody's (R-APR-6)
 * @param toId to whom it leads: who is to decide, who takes over; null where to nobody
 * @param why a code or date, null where there is none
 */
public record Note(Happening what, Instant at, UUID byId, UUID forId, UUID toId, String why) {

    public static Note of(Happening what, Instant at) {
        return new Note(what, at, null, null, null, null);
    }

    public Note by(UUID staffId) {
        return new Note(what, at, staffId, forId, toId, why);
    }

    public Note onBehalfOf(UUID staffId) {
        return new Note(what, at, byId, staffId, toId, why);
    }

    public Note to(UUID staffId) {
        return new Note(what, at, byId, forId, staffId, why);
    }

    public Note because(Object code) {
        return new Note(what, at, byId, forId, toId, String.valueOf(code));
    }

    /** As it is where the request stands: a target that is set where there is one is a change of it. */
    public Note heardIn(State state) {
        boolean changes = what == Happening.TARGET_SET && state == State.TARGETED;
        return changes ? new Note(Happening.TARGET_CHANGED, at, byId, forId, toId, why) : this;
    }
}
