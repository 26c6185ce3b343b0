package org.caseload.request.staffcase;

import java.util.UUID;

/** What requests may know of a case with Human Resources that they rest on. */
public record CaseFile(UUID caseId, Kind kind, UUID staffId, State state) {

    public enum Kind {
        RESIDENCE_CHANGE,
        CASELOAD_ADJUSTMENT
    }

    /** The last three are final. */
    public enum State {
        SUBMITTED,
        GRANTED,
        DENIED,
        WITHDRAWN
    }

    /** Whether a request may still rest on it. */
    public boolean isOpenOrGranted() {
        return state == State.SUBMITTED || state == State.GRANTED;
    }
}
