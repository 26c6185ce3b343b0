package org.caseload.staff.forecast;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the forecast is reckoned from. */
@ApplicationScoped
class ForecastRepository {

    private static final String MEMBERS = """
            select reports_to_id, status, programme, last_working_day, case_manager_since
            from staff_member where role = 'CASE_MANAGER' and status <> 'SEPARATED'""";
    private static final String MOVES = """
            select from_cm.reports_to_id, to_cm.reports_to_id, target_date
            from case_card join staff_member from_cm on from_cm.id = case_manager_id
                join staff_member to_cm on to_cm.id = new_case_manager_id
            where stage = 'TARGETED' and from_cm.reports_to_id is distinct from to_cm.reports_to_id""";
    private static final String INTAKE = """
            select extract(year from registered_on)::int, extract(month from registered_on)::int, count(*)
            from individual where registered_on is not null group by 1, 2""";
    private static final String ENDED = """
            select extract(year from ended_on)::int, extract(month from ended_on)::int, count(*)
            from individual where ended_on is not null group by 1, 2""";

    private final AgroalDataSource database;

    ForecastRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** A Case Manager who works here, is away, or is about to begin. */
    record Member(UUID supervisorId, boolean isActive, String programme, LocalDate lastWorkingDay, LocalDate since) {}

    /** A move between teams that has a target. */
    record Move(UUID fromSupervisorId, UUID toSupervisorId, LocalDate on) {}

    List<Member> members() {
        return read(
                MEMBERS,
                row -> new Member(
                        row.getObject(1, UUID.class),
                        row.getString(2).equals("ACTIVE"),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)));
    }

    List<Move> moves() {
        return read(
                MOVES,
                row -> new Move(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class)));
    }

    Map<YearMonth, Integer> intake() {
        return months(INTAKE);
    }

    Map<YearMonth, Integer> ended() {
        return months(ENDED);
    }

    private Map<YearMonth, Integer> months(String query) {
        return read(query, row -> Map.entry(YearMonth.of(row.getInt(1), row.getInt(2)), row.getInt(3))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> List<T> read(String query, Reader<T> reader) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read what the forecast needs", e);
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
