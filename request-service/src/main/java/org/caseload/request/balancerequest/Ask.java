package org.caseload.request.balancerequest;

import java.util.Map;
import java.util.UUID;
import org.caseload.request.staff.Scope;

/**
 * What is asked for an Individual, and who asks.
 *
 * @param scope of who asks
 * @param reason the id of one, as it was given
 */
public record Ask(Scope scope, UUID by, String reason, Map<String, Object> details) {}
