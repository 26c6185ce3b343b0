package org.caseload.staff.staffimport.line;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.staff.member.Amendments.Outcome;

/** What became of lines. All in the running transaction. */
@ApplicationScoped
public class ResultRepository {

    private final Statements statements;

    ResultRepository(Statements statements) {
        this.statements = statements;
    }

    /** Says what became of lines; what stood in them is forgotten unless others of a dry run need it. */
    public void settle(UUID importId, boolean dryRun, List<ImportLine.Settled> settled) {
        statements.run(
                "update import_line set result = ?, violations = ?::jsonb, cells = case when ? then cells end"
                        + " where import_id = ? and number = ?",
                update -> {
                    for (ImportLine.Settled line : settled) {
                        Statements.bind(
                                update,
                                line.result().name(),
                                statements.write(line.violations()),
                                dryRun,
                                importId,
                                line.number());
                        update.addBatch();
                    }
                    return update.executeBatch();
                });
    }

    /** Adds them to what the import tells. */
    public void count(UUID importId, List<ImportLine.Settled> settled) {
        Map<Outcome, Long> counts = settled.stream().collect(groupingBy(ImportLine.Settled::result, counting()));
        statements.execute(
                "update staff_import set created = created + ?, changed = changed + ?, unchanged = unchanged + ?,"
                        + " refused = refused + ? where id = ?",
                counts.getOrDefault(Outcome.CREATED, 0L),
                counts.getOrDefault(Outcome.CHANGED, 0L),
                counts.getOrDefault(Outcome.UNCHANGED, 0L),
                counts.getOrDefault(Outcome.REFUSED, 0L),
                importId);
    }

    /** In the file's order. A null result is any. */
    public List<ImportLine.View> page(UUID importId, Outcome result, long after, int limit) {
        return statements.run(
                "select number, staff_number, result, violations from import_line where import_id = ?"
                        + (result == null ? " and ?::text is null" : " and result = ?")
                        + " and number > ? order by number limit ?",
                select -> {
                    Statements.bind(select, importId, result == null ? null : result.name(), after, limit);
                    ResultSet row = select.executeQuery();
                    List<ImportLine.View> page = new ArrayList<>();
                    while (row.next()) {
                        Outcome known = row.getString(3) == null ? null : Outcome.valueOf(row.getString(3));
                        page.add(new ImportLine.View(
                                row.getLong(1),
                                row.getString(2),
                                known,
                                statements.read(row.getString(4), new TypeReference<>() {})));
                    }
                    return page;
                });
    }
}
