package org.caseload.chassis.http;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that changes something: all of it, its events and its answer are one transaction. Sent again
 * with the same {@code Idempotency-Key}, it answers the same and does nothing twice; the same key with another call is
 * 422. Refusals are not kept: the same key may try again.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Command {

    /** What the caller must say of the version that it saw. */
    @Nonbinding
    Demand ifMatch() default Demand.NONE;

    /** How long it may take. */
    @Nonbinding
    int seconds() default 60;

    /** Of {@code If-Match}. */
    enum Demand {
        /** It is not looked at. */
        NONE,
        /** Another version is 412; a caller that does not say is let through. */
        OPTIONAL,
        /** Another version is 412; a caller that does not say is 428, before anything else is looked at. */
        REQUIRED
    }
}
