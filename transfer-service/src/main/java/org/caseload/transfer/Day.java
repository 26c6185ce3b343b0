package org.caseload.transfer;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A day that people plan with: of the years 1900 to 9999. Null is valid. */
@Constraint(validatedBy = Day.Within.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Day {

    String message() default "must be a day of the years 1900 to 9999";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Within implements ConstraintValidator<Day, LocalDate> {
        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= 1900 && day.getYear() <= 9999;
        }
    }
}
