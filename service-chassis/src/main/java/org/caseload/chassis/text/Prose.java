package org.caseload.chassis.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of several lines: not blank, at most 4,000 characters, no control characters but tab and line ends. Null is valid. */
@Size(max = 4000)
@Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
@Pattern(regexp = "[\\P{Cntrl}\\t\\r\\n]*", message = "must not contain control characters")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Prose {

    String message() default "must be text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
