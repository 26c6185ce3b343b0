package org.caseload.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The rows of one key, over a connection whose transaction holds what it locks. */
record ParkedRows(Connection connection, String topic, String key) {

    private static final String HOLDS = "select exists (select from parked_message where topic = ? and event_key = ?)";
    private static final String INSERT =
            "insert into parked_message (topic, event_key, partition, position, headers, data, cause)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(? || '/' || ?, 0))";

    boolean areThere() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HOLDS)) {
            select.setString(1, topic);
            select.setString(2, key);
            ResultSet row = select.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    /** Others of the key wait until the running transaction ends. */
    void lock() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setString(1, topic);
            select.setString(2, key);
            select.execute();
        }
    }

    void add(ConsumerRecord<String, byte[]> record, String cause, ObjectMapper json) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setInt(3, record.partition());
            insert.setLong(4, record.offset());
            insert.setString(5, ParkedMessage.headers(record, json));
            insert.setBytes(6, record.value());
            insert.setString(7, cause);
            insert.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("could not write the headers", e);
        }
    }
}
