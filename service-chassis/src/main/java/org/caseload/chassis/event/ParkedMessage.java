package org.caseload.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** A parked message as Kafka brought it. */
record ParkedMessage(long id, ConsumerRecord<String, byte[]> record) {

    /** Reads a row of id, partition, position, headers and data. */
    static ParkedMessage of(String topic, String key, ResultSet row, ObjectMapper json)
            throws SQLException, JsonProcessingException {
        var headers = new RecordHeaders();
        json.readValue(row.getString(4), new TypeReference<Map<String, String>>() {})
                .forEach((name, value) -> CloudEvent.put(headers, name, value));
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                topic,
                row.getInt(2),
                row.getLong(3),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                row.getBytes(5),
                headers,
                Optional.empty());
        return new ParkedMessage(row.getLong(1), record);
    }

    /** The record's headers as the row keeps them. */
    static String headers(ConsumerRecord<String, byte[]> record, ObjectMapper json) throws JsonProcessingException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return json.writeValueAsString(texts);
    }
}
