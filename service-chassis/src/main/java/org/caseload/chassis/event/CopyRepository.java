package org.caseload.chassis.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * The copies that the service keeps of whole states. {@code db/copies/TOPIC.sql} declares one: it empties what was made
 * of that topic's states, and of nothing else.
 */
@ApplicationScoped
class CopyRepository {

    private static final String AWAIT = "select pg_advisory_xact_lock_shared(hashtextextended('copies of ' || ?, 0))";
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended('copies of ' || ?, 0))";

    private final AgroalDataSource database;

    CopyRepository(AgroalDataSource database) {
        this.database = database;
    }

    boolean isCopied(String topic) {
        return Thread.currentThread().getContextClassLoader().getResource(file(topic)) != null;
    }

    /** Waits until nobody refills the copies of the topic; until the transaction ends nobody begins. */
    void awaitRefill(String topic) {
        lock(AWAIT, topic);
    }

    /** Until the transaction ends nobody else writes these copies, and all others see them as they were. */
    void empty(String topic) {
        lock(HOLD, topic);
        try (var connection = database.getConnection();
                var script = connection.createStatement()) {
            script.execute(script(topic));
        } catch (SQLException e) {
            throw new IllegalStateException("could not empty the copies of " + topic, e);
        }
    }

    private void lock(String statement, String topic) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(statement)) {
            select.setString(1, topic);
            select.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("could not hold the copies of " + topic, e);
        }
    }

    private static String script(String topic) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(file(topic))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String topic) {
        return "db/copies/" + topic + ".sql";
    }
}
