package org.caseload.endtoend;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.local.Stack;

/** The services' copies of others' facts, by the eyes of their databases. */
record Copies(Stack stack) {

    static final List<String> SERVICES = List.of("request", "approval", "transfer", "notification", "staff");

    private static final String OF_STATES = "select table_name from information_schema.columns"
            + " where table_schema = 'public' and column_name = 'sequence'"
            + " and table_name not in ('outbox_event', 'case_card')";

    /**
     * What must be equal, each a query that answers one text a row.
     *
     * @param what for people
     * @param owner whose truth it is
     */
    record Pair(String what, String owner, String truth, String keeper, String copy) {}

    /** Everything that differs, as rows that only the one side has; empty where each copy equals the truth. */
    List<String> differences() {
        return Truth.PAIRS.stream().flatMap(this::differences).toList();
    }

    private Stream<String> differences(Pair pair) {
        List<String> truth = rows(pair.owner, pair.truth);
        List<String> copy = rows(pair.keeper, pair.copy);
        List<String> missing = new ArrayList<>(truth);
        copy.forEach(missing::remove);
        List<String> tooMuch = new ArrayList<>(copy);
        truth.forEach(tooMuch::remove);
        return Stream.concat(
                missing.stream().map(row -> pair.what + " lacks " + row),
                tooMuch.stream().map(row -> pair.what + " has " + row));
    }

    /** Whatever can be wrong with a copy is: rows that are missing, old, too new, and nobody's; counts of another time. */
    void spoil(String service) {
        for (String table : rows(service, OF_STATES)) {
            String wrong = rows(service, columns(table)).contains("subject") ? "subject" : "agency_number";
            execute(
                    service,
                    "update %1$s set %2$s = 'WRONG', sequence = sequence + 1000000000".formatted(table, wrong),
                    "delete from %1$s where id in (select id from %1$s order by random() limit (select count(*) / 3 from %1$s))"
                            .formatted(table),
                    ("insert into %1$s select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid()))).*"
                                    + " from %1$s one where id = (select max(id::text)::uuid from %1$s)")
                            .formatted(table));
        }
        switch (service) {
            case "transfer" ->
                execute(
                        service,
                        "update caseload set assigned = 99",
                        "insert into caseload (case_manager_id, assigned) values (gen_random_uuid(), 7)");
            case "staff" -> execute(service, "update caseload set assigned = 99, located = 98");
            case "approval" -> execute(service, "update mcr set completed_at = completed_at + interval '1 day'");
            default -> {}
        }
    }

    List<String> rows(String service, String query) {
        try (Connection database = stack.database(service);
                ResultSet row = database.createStatement().executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + query, e);
        }
    }

    private void execute(String service, String... statements) {
        try (Connection database = stack.database(service)) {
            database.createStatement().execute(Stream.of(statements).collect(Collectors.joining(";")));
        } catch (SQLException e) {
            throw new IllegalStateException(service, e);
        }
    }

    private static String columns(String table) {
        return "select column_name from information_schema.columns where table_name = '" + table + "'";
    }
}
