package org.caseload.chassis.http;

/**
 * One thing that is wrong with a call.
 *
 * @param rule the domain rule's id, or null where none is concerned
 * @param field the field of the body or parameter, or null where it is not about one
 * @param detail what is wrong, for a person
 * @param source the sentence that the rule comes from, or null
 */
public record Violation(String rule, String field, String detail, String source) {

    public static Violation of(BrokenRule broken) {
        return new Violation(broken.id(), null, broken.sentence(), broken.source());
    }

    public static Violation of(BrokenRule broken, String field) {
        return new Violation(broken.id(), field, broken.sentence(), broken.source());
    }
}
