package org.caseload.request.batch;

import java.util.Map;
import java.util.UUID;
import org.caseload.request.staff.Scope;

/**
 * What is asked for each Individual of a caseload.
 *
 * @param by who asks, in the roles that follow
 */
record BatchOrder(
        UUID caseManagerId,
        String reason,
        Map<String, Object> details,
        UUID by,
        boolean asSupervisor,
        boolean asFieldSupport) {

    /** What who asked may do: the worker goes on in their name. */
    Scope scope() {
        return new Scope(false, null, asSupervisor ? by : null, null, asFieldSupport);
    }
}
