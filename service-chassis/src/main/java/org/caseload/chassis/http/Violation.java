package org.caseload.chassis.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a call.
 *
 * @param rule the domain rule's id, absent where none is concerned
 * @param field the field of the body or parameter, absent where it is not about one
 * @param detail what is wrong, for a person
 * @param source the sentence that the rule comes from; absent where there is none
 */
public record Violation(String rule, String field, String detail, String source) {

    /** {@code R-REQ-3: declare that …}. */
    private static final Pattern RULE = Pattern.compile("(R-[A-Z]+-\\d+): (.*)", Pattern.DOTALL);

    public static Violation of(BrokenRule broken) {
        return new Violation(broken.id(), null, broken.sentence(), broken.source());
    }

    public static Violation of(BrokenRule broken, String field) {
        return new Violation(broken.id(), field, broken.sentence(), broken.source());
    }

    /** What bean validation found; a constraint's message may open with the rule that it enforces. */
    static Violation of(ConstraintViolation<?> broken) {
        Matcher ruled = RULE.matcher(broken.getMessage());
        return ruled.matches()
                ? new Violation(ruled.group(1), field(broken), ruled.group(2), null)
                : new Violation(null, field(broken), broken.getMessage(), null);
    }

    /** The path without our method and its parameter, unless the parameter itself is wrong: callers know fields. */
    private static String field(ConstraintViolation<?> broken) {
        String path = broken.getPropertyPath().toString();
        boolean ofCall = broken.getPropertyPath().iterator().next().getKind() == ElementKind.METHOD;
        String[] steps = path.split("\\.", 3);
        return ofCall ? steps[steps.length - 1] : path;
    }
}
