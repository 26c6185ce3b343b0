package org.caseload.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;

/**
 * As of when somebody can have known what they report: not before 1900, nor from the future, as far as clocks agree. One
 * from the future would keep out all others. Null is valid.
 */
@Constraint(validatedBy = AsOf.Within.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface AsOf {

    String message() default "must be a moment from 1900 until now";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Made while the service is built, when there are no settings yet: they are asked for later. */
    @ApplicationScoped
    class Within implements ConstraintValidator<AsOf, Instant> {

        private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

        private final Instance<FactConfig> config;
        private final Clock clock;

        Within(Instance<FactConfig> config, Clock clock) {
            this.config = config;
            this.clock = clock;
        }

        @Override
        public boolean isValid(Instant asOf, ConstraintValidatorContext context) {
            return asOf == null
                    || !asOf.isBefore(EARLIEST)
                            && !asOf.isAfter(clock.instant().plus(config.get().clockSkew()));
        }
    }
}
