package org.caseload.chassis.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test. It runs with the machine's until a test sets it. */
public final class TestClock extends Clock {

    private static volatile Instant set;

    /** It is this instant from now on, in every service of this JVM. */
    public static void set(Instant instant) {
        set = instant;
    }

    /** It is now again. */
    public static void reset() {
        set = null;
    }

    @Override
    public Instant instant() {
        Instant fixed = set;
        return fixed == null ? Instant.now() : fixed;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalStateException("ask for instants, Today knows the zone");
    }

    static class Producer {
        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        Clock clock() {
            return new TestClock();
        }
    }
}
