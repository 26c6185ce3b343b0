package org.caseload.staff.staffimport.line;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.csv.CsvSource;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.member.Amendments.Outcome;

/** Lines that wait, in their thousands. All in the running transaction. */
@ApplicationScoped
public class LineRepository {

    private final Statements statements;

    LineRepository(Statements statements) {
        this.statements = statements;
    }

    /** Keeps rows as they came; those that can't be read are refused already. */
    public void keep(UUID importId, List<CsvSource.Row> rows) {
        statements.run(
                "insert into import_line (import_id, number, staff_number, cells, result, violations)"
                        + " values (?, ?, ?, ?::jsonb, ?, ?::jsonb)",
                insert -> {
                    for (CsvSource.Row row : rows) {
                        boolean unreadable = row.unreadable() != null;
                        Statements.bind(
                                insert,
                                importId,
                                row.line(),
                                row.cells().get(Columns.NUMBER),
                                unreadable ? null : statements.write(row.cells()),
                                unreadable ? Outcome.REFUSED.name() : null,
                                statements.write(
                                        unreadable
                                                ? List.of(new Violation(null, null, row.unreadable(), null))
                                                : List.of()));
                        insert.addBatch();
                    }
                    return insert.executeBatch();
                });
    }

    /** The next ones, in the file's order. */
    public List<ImportLine> waiting(UUID importId, int limit) {
        return lines("import_id = ? and result is null order by number limit ?", importId, limit);
    }

    /** The first line of that staff number; empty, too, where what stood in it is forgotten. */
    Optional<ImportLine> first(UUID importId, String staffNumber) {
        return lines(
                        "import_id = ? and staff_number = ? and cells is not null order by number limit 1",
                        importId,
                        staffNumber)
                .stream()
                .findFirst();
    }

    /** The first line with that staff number, whatever became of it. */
    long firstNumber(UUID importId, String staffNumber) {
        return statements.run(
                "select min(number) from import_line where import_id = ? and staff_number = ?", select -> {
                    Statements.bind(select, importId, staffNumber);
                    ResultSet row = select.executeQuery();
                    row.next();
                    return row.getLong(1);
                });
    }

    /** Forgets what stood in some lines; 0 once nothing is left. */
    public int forget(UUID importId, int limit) {
        return statements.execute(
                "update import_line set cells = null where import_id = ? and number in (select number from import_line"
                        + " where import_id = ? and cells is not null order by number limit ?)",
                importId,
                importId,
                limit);
    }

    /** Deletes some lines; 0 once none is left. */
    public int delete(UUID importId, int limit) {
        return statements.execute(
                "delete from import_line where import_id = ? and number in"
                        + " (select number from import_line where import_id = ? order by number limit ?)",
                importId,
                importId,
                limit);
    }

    private List<ImportLine> lines(String where, Object... values) {
        return statements.run("select number, staff_number, cells from import_line where " + where, select -> {
            Statements.bind(select, values);
            ResultSet row = select.executeQuery();
            List<ImportLine> lines = new ArrayList<>();
            while (row.next()) {
                Map<String, String> cells = statements.read(row.getString(3), new TypeReference<>() {});
                lines.add(new ImportLine(row.getLong(1), row.getString(2), cells));
            }
            return lines;
        });
    }
}
