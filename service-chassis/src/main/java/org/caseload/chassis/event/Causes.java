package org.caseload.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How failures of messages are told: where and why, never what was in them. */
final class Causes {

    private static final int LONGEST = 500;

    private Causes() {}

    /** The innermost cause in one line. A JSON error gives its place only: its own words quote the data. */
    static String brief(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String words = cause.getClass().getSimpleName() + ": "
                + (cause instanceof JsonProcessingException wrong ? at(wrong) : cause.getMessage());
        String plain = words.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
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
