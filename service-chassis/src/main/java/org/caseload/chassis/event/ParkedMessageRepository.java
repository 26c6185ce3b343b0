package org.caseload.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Messages that failed and those that wait behind them, in order for each key. */
@ApplicationScoped
class ParkedMessageRepository {

    private static final String FIRST = "select id, partition, position, headers, data from parked_message"
            + " where topic = ? and event_key = ? order by id limit 1";
    private static final String KEYS = "select topic, event_key, count(*), min(parked_at),"
            + " (array_agg(cause order by id))[1] from parked_message group by topic, event_key order by 4 limit 200";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    ParkedMessageRepository(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whether earlier messages of the key are parked. */
    boolean holds(String topic, String key) {
        try (Connection connection = database.getConnection()) {
            return new ParkedRows(connection, topic, key).areThere();
        } catch (SQLException e) {
            throw new IllegalStateException("could not look for parked messages", e);
        }
    }

    /** Parks the record behind those of its key, or answers false where a replay has just cleared them. */
    boolean behind(ConsumerRecord<String, byte[]> record) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                var rows = new ParkedRows(connection, record.topic(), record.key());
                rows.lock();
                boolean held = rows.areThere();
                if (held) {
                    rows.add(record, "behind an earlier message of its key", json);
                }
                return held;
            }
        });
    }

    void park(ConsumerRecord<String, byte[]> record, String cause) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection()) {
                var rows = new ParkedRows(connection, record.topic(), record.key());
                rows.lock();
                rows.add(record, cause, json);
            } catch (SQLException e) {
                throw new IllegalStateException("could not park the message", e);
            }
        });
    }

    /** The key's first message, locked until the running transaction ends. */
    Optional<ParkedMessage> first(String topic, String key) {
        try (Connection connection = database.getConnection()) {
            new ParkedRows(connection, topic, key).lock();
            try (PreparedStatement select = connection.prepareStatement(FIRST)) {
                select.setString(1, topic);
                select.setString(2, key);
                ResultSet row = select.executeQuery();
                return row.next() ? Optional.of(ParkedMessage.of(topic, key, row, json)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("could not read the parked message", e);
        }
    }

    void remove(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from parked_message where id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not remove the parked message", e);
        }
    }

    /** The keys that wait, the longest first, at most 200. */
    List<ParkedKey> keys() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(KEYS);
                ResultSet row = select.executeQuery()) {
            List<ParkedKey> keys = new ArrayList<>();
            while (row.next()) {
                keys.add(new ParkedKey(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5)));
            }
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException("could not list parked messages", e);
        }
    }

    /**
     * A key whose messages wait.
     *
     * @param since when the first one was parked
     * @param messages how many, the failed one included
     * @param cause of the first one's failure
     */
    record ParkedKey(
            String topic,
            String key,
            long messages,
            Instant since,

            @Schema(examples = "IllegalStateException: no such step")
            String cause) {}
}
