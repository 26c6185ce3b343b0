package org.caseload.chassis.http;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What commands were answered, by caller and key. */
@ApplicationScoped
class CommandAnswerRepository {

    private static final String CLAIM =
            "insert into command_answer (caller, key, fingerprint) values (?, ?, ?) on conflict do nothing";
    private static final String FIND = "select fingerprint, status, location, entity_tag, body from command_answer"
            + " where caller = ? and key = ?";
    private static final String KEEP = "update command_answer set status = ?, location = ?, entity_tag = ?, body = ?"
            + " where caller = ? and key = ?";

    private final AgroalDataSource database;

    CommandAnswerRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** Takes the key in the running transaction; waits for another that holds it. False where it was used before. */
    boolean claim(String caller, String key, String fingerprint) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(CLAIM)) {
            insert.setString(1, caller);
            insert.setString(2, key);
            insert.setString(3, fingerprint);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("could not claim the key", e);
        }
    }

    Optional<Answer> find(String caller, String key) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FIND)) {
            select.setString(1, caller);
            select.setString(2, key);
            ResultSet row = select.executeQuery();
            return row.next()
                    ? Optional.of(new Answer(
                            row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("could not find the answer", e);
        }
    }

    void keep(String caller, String key, Answer answer) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(KEEP)) {
            update.setInt(1, answer.status);
            update.setString(2, answer.location);
            update.setString(3, answer.entityTag);
            update.setString(4, answer.body);
            update.setString(5, caller);
            update.setString(6, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not keep the answer", e);
        }
    }

    /** @param body the JSON as sent, or null where there was none */
    record Answer(String fingerprint, int status, String location, String entityTag, String body) {}
}
