package org.caseload.staff.caseboard;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;

/** The board: one question about the same cards, whether they are listed or counted and whoever asks. R-CLD-6. */
@ApplicationScoped
class CaseBoardRepository {

    private static final String CARDS = """
            with given as (select ?::uuid as above, ?::boolean as leavers, ?::uuid as own, ?::uuid as case_manager_id,
                ?::uuid as supervisor_id, ?::text as stage),
            board as (
                select card.*, cm.reports_to_id as supervisor_id, cm.family_name || ', ' || cm.given_name as name
                from given cross join case_card card left join staff_member cm on cm.id = card.case_manager_id
                    left join staff_member supervisor on supervisor.id = cm.reports_to_id
                where card.stage <> 'ENDED' and (given.stage is null or card.stage = given.stage)
                    and (given.above is null or given.above in (cm.id, cm.reports_to_id, supervisor.reports_to_id)
                        or given.leavers and cm.status = 'SEPARATED')
                    and (given.own is null or card.case_manager_id = given.own)
                    and (given.case_manager_id is null or card.case_manager_id = given.case_manager_id)
                    and (given.supervisor_id is null or cm.reports_to_id = given.supervisor_id))
            """;
    private static final String LIST =
            CARDS + "select * from board where (since, request_id) > (?, ?) order by since, request_id limit ?";
    private static final String COUNT = CARDS + "select stage, count(*), min(since) from board group by stage";

    private final AgroalDataSource database;

    CaseBoardRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** How many are in a stage, and since when the oldest of them. */
    record Tally(Stage stage, int count, Instant oldest) {}

    /** Those longest in their stage first. */
    List<CardRow> list(CaseBoardQuery query, Paging paging) {
        Instant since =
                paging.after(2).map(cursor -> cursor.value(0, Instant::parse)).orElse(Instant.EPOCH);
        UUID id =
                paging.after(2).map(cursor -> cursor.value(1, UUID::fromString)).orElse(new UUID(0, 0));
        return read(LIST, query, CardRow::of, since.atOffset(ZoneOffset.UTC), id, paging.fetch());
    }

    List<Tally> count(CaseBoardQuery query) {
        return read(
                COUNT,
                query,
                row -> new Tally(Stage.valueOf(row.getString(1)), row.getInt(2), CardRow.instant(row, "min")));
    }

    private <T> List<T> read(String statement, CaseBoardQuery query, Reader<T> reader, Object... more) {
        List<Object> values = new ArrayList<>(Arrays.asList(
                query.sight().above(),
                query.sight().leavers(),
                query.own(),
                query.caseManagerId(),
                query.supervisorId(),
                query.stage() == null ? null : query.stage().name()));
        values.addAll(List.of(more));
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(statement)) {
            for (int place = 0; place < values.size(); place++) {
                select.setObject(place + 1, values.get(place));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the board", e);
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
