package org.caseload.local.sample;

import java.util.Map;

/**
 * What another agency system would report on {@code readiness-facts}.
 *
 * @param id the event's, the same every time: told twice, it counts once
 */
record Fact(String id, String type, Map<String, Object> data) {}
