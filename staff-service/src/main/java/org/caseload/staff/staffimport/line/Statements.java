package org.caseload.staff.staffimport.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** SQL as it is, for rows in their thousands: statements, not entities. */
@ApplicationScoped
class Statements {

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Statements(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @return how many rows it changed */
    int execute(String statement, Object... values) {
        return run(statement, prepared -> {
            bind(prepared, values);
            return prepared.executeUpdate();
        });
    }

    <T> T run(String statement, Statement<T> use) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            return use.on(prepared);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("could not work on lines", e);
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    String write(Object value) throws JsonProcessingException {
        return json.writeValueAsString(value);
    }

    <T> T read(String text, TypeReference<T> type) throws JsonProcessingException {
        return json.readValue(text, type);
    }

    interface Statement<T> {
        T on(PreparedStatement statement) throws SQLException, JsonProcessingException;
    }
}
