package org.caseload.staff.caseload;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.staff.caseload.StandardConfig.Range;

/** Reads what caseloads amount to, a page in one statement. */
@ApplicationScoped
class CaseloadListRepository {

    private final AgroalDataSource database;
    private final Measures measures;
    private final StandardConfig standards;

    CaseloadListRepository(AgroalDataSource database, Measures measures, StandardConfig standards) {
        this.database = database;
        this.measures = measures;
        this.standards = standards;
    }

    /** In the query's order, from the place after which the page begins. */
    List<CaseloadRow> list(CaseloadQuery query, Optional<CaseloadRow.Place> after, int rows) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query.statement(measures.hundredths(), after.isPresent()))) {
            List<Object> values = values(connection, query, after, rows);
            for (int place = 0; place < values.size(); place++) {
                select.setObject(place + 1, values.get(place));
            }
            List<CaseloadRow> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(CaseloadRow.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read caseloads", e);
        }
    }

    /** In the order of the statement's places for them. */
    private List<Object> values(Connection connection, CaseloadQuery query, Optional<CaseloadRow.Place> after, int rows)
            throws SQLException {
        List<Entry<String, Range>> programmes =
                List.copyOf(standards.programme().entrySet());
        List<Object> values = new ArrayList<>();
        values.add(standards.byDefault().least());
        values.add(standards.byDefault().most());
        values.add(array(connection, "text", programmes.stream().map(Entry::getKey)));
        values.add(array(
                connection,
                "int",
                programmes.stream().map(each -> each.getValue().least())));
        values.add(array(
                connection,
                "int",
                programmes.stream().map(each -> each.getValue().most())));
        values.addAll(query.filters());
        after.ifPresent(place -> values.addAll(List.of(place.rank(), place.key())));
        values.add(rows);
        return values;
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
