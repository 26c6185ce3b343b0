package org.caseload.staff.profile;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address that every mail server takes: no quoted or commented forms, which are legal and reach nobody. Null is valid. */
@Size(max = 200)
@Pattern(
        regexp = "[A-Za-z0-9_%+'-]+(\\.[A-Za-z0-9_%+'-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}",
        message = "must be a plain mail address like bea.sample@agency.example")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface MailAddress {

    String message() default "must be a mail address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
