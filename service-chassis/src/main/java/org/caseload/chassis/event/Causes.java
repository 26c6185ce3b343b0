package org.caseload.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.postgresql.util.PSQLException;

/** How failures of messages are told: where and why, never what was in them. */
final class Causes {

    private static final int LONGEST = 500;
    private static final String OURS = "org.caseload.";

    private Causes() {}

    /**
     * The innermost cause in one line. In words only where they are ours or Kafka's: the words of parsers, of the JDK and
     * of the database quote the data.
     */
    static String brief(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String words = cause.getClass().getSimpleName() + ": " + told(cause);
        String plain = words.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static String told(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        boolean ours = trace.length == 0 || trace[0].getClassName().startsWith(OURS);
        return switch (cause) {
            case JsonProcessingException wrong -> at(wrong);
            case PSQLException sql
            when sql.getServerErrorMessage() != null ->
                sql.getSQLState() + " " + sql.getServerErrorMessage().getConstraint();
            case KafkaException kafka -> kafka.getMessage();
            default -> ours ? cause.getMessage() : at(trace);
        };
    }

    /** Where in our code. */
    private static String at(StackTraceElement... trace) {
        return Arrays.stream(trace)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> "at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("outside our code");
    }

    static String place(ConsumerRecord<?, ?> record) {
        return "message %s-%d@%d".formatted(record.topic(), record.partition(), record.offset());
    }

    /** Lets a retry wait; ends the work where the service is shutting down. */
    static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("shutting down");
        }
    }

    private static String at(JsonProcessingException wrong) {
        return wrong.getLocation() == null
                ? "unreadable"
                : "line %d, column %d"
                        .formatted(
                                wrong.getLocation().getLineNr(),
                                wrong.getLocation().getColumnNr());
    }
}
