package org.caseload.chassis.http;

/** A rule of the domain that was found broken: what a refusal tells its caller. */
public interface BrokenRule {

    /** The rule's id, which never changes: {@code R-APR-5}. */
    String id();

    /** The rule in one sentence, as the caller reads it. */
    String sentence();

    /** The sentence of the source document that the rule comes from, or our reading of it. */
    String source();
}
