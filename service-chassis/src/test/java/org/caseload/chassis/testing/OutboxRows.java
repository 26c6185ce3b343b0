package org.caseload.chassis.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the service under test left in its outbox, published or not. */
@ApplicationScoped
public class OutboxRows {

    private final AgroalDataSource database;

    OutboxRows(AgroalDataSource database) {
        this.database = database;
    }

    /** The events of the aggregate, oldest first. */
    public List<Row> of(UUID key) {
        String select = "select type, topic, data from outbox_event where event_key = ? order by sequence";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(select)) {
            statement.setString(1, key.toString());
            var row = statement.executeQuery();
            List<Row> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(new Row(row.getString(1), row.getString(2), row.getString(3)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types of {@link #of}. */
    public List<String> types(UUID key) {
        return of(key).stream().map(Row::type).toList();
    }

    public record Row(String type, String topic, String data) {}
}
