package org.caseload.chassis.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The events that have not left yet. All in the running transaction. */
@ApplicationScoped
class OutboxRepository {

    private static final String HOLD = "select pg_try_advisory_xact_lock(hashtext('outbox-relay'))";
    private static final String WAITING =
            "select sequence, event_id, topic, event_key, type, occurred_at, data, traceparent from outbox_event"
                    + " where published_at is null order by sequence limit ?";
    private static final String MARK = "update outbox_event set published_at = now() where sequence = any(?)";

    private final AgroalDataSource database;

    OutboxRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether this process is the one that publishes, until the transaction ends. */
    boolean isHolder() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(HOLD);
                var row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("could not ask for the relay's lock", e);
        }
    }

    /** The oldest, in the order of their commits for each key. */
    List<OutboxEvent> waiting(int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(WAITING)) {
            select.setInt(1, limit);
            ResultSet row = select.executeQuery();
            List<OutboxEvent> batch = new ArrayList<>();
            while (row.next()) {
                batch.add(event(row));
            }
            return batch;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the outbox", e);
        }
    }

    void markPublished(List<Long> sequences) {
        if (sequences.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(MARK)) {
            update.setArray(1, connection.createArrayOf("bigint", sequences.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not mark what was published", e);
        }
    }

    private static OutboxEvent event(ResultSet row) throws SQLException {
        return new OutboxEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getString(7),
                row.getString(8));
    }
}
