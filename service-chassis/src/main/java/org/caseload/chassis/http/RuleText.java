package org.caseload.chassis.http;

/**
 * How a rule of the domain is told.
 *
 * @param id never changes: {@code R-APR-5}
 * @param sentence the rule in one sentence, as the caller reads it
 * @param source the sentence of the source document that the rule comes from, or our reading of it
 */
public record RuleText(String id, String sentence, String source) {}
