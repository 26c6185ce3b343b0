package org.caseload.chassis.http;

/** A rule of the domain that was found broken: what a refusal tells its caller. */
public interface BrokenRule {

    RuleText text();

    default String id() {
        return text().id();
    }

    default String sentence() {
        return text().sentence();
    }

    default String source() {
        return text().source();
    }
}
