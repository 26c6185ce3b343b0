package org.caseload.chassis.event;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What the headers of a message in CloudEvents' Kafka binary mode say.
 *
 * @param id unique within its source
 * @param source who says so: {@code /approval-service}
 * @param type for example {@code approval-granted.v1}
 * @param sequence the aggregate's version: of two events with the same key the later one has the higher number; 0 where
 *     the sender gave none
 */
public record CloudEvent(String id, String source, String type, long sequence) {

    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SEQUENCE = "ce_sequence";
    static final String SPECVERSION = "ce_specversion";

    private static final int LONGEST = 500;

    /** Empty where the message is not a CloudEvent, or one whose names no database could keep. */
    static Optional<CloudEvent> of(ConsumerRecord<String, byte[]> record) {
        String id = text(record.headers(), ID);
        String source = text(record.headers(), SOURCE);
        String type = text(record.headers(), TYPE);
        if (!isName(id) || !isName(source) || !isName(type)) {
            return Optional.empty();
        }
        return Optional.of(new CloudEvent(id, source, type, number(text(record.headers(), SEQUENCE))));
    }

    /** Whether the text can serve as an id or key: there, not endless, and without NUL, which no database takes. */
    static boolean isName(String text) {
        return text != null && !text.isEmpty() && text.length() <= LONGEST && text.indexOf(0) < 0;
    }

    static Headers put(Headers headers, String name, String value) {
        return headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
