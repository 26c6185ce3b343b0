package org.caseload.chassis.http;

/**
 * Says which domain rule a database constraint enforces, so that a lost race is answered like a rule that was checked.
 * A service declares one bean for each.
 *
 * @param constraint the constraint's or unique index's name
 */
public record ConstraintRule(String constraint, BrokenRule rule) {}
