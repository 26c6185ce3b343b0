package org.caseload.transfer.list;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.caseload.chassis.testing.Infrastructure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How the database finds a page among thousands, in a transaction that leaves nothing behind. A handful it may well sort;
 * what is asked is that it never has to.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class ListPlanTest {

    private static final String SEED = """
            insert into entry (id, individual_id, case_manager_id, reason, state, added_at, revision, move_shown, version)
            select md5('plan' || n)::uuid, md5('who' || n)::uuid, md5('cm' || n % 200)::uuid, 'INTAKE_COMPLETION',
                'LISTED', now() - n * interval '1 hour', 0, false, 0
            from generate_series(1, 2000) n;
            insert into listed_entry (request_id, added_at, earliest_day, target_date, reason, county, zip, algo,
                case_manager_id, supervisor_id, director_id, eligible, waiting_state, has_target, waits, opening,
                choice_stands)
            select md5('plan' || n)::uuid, now() - n * interval '1 hour',
                case when n % 3 = 0 then date '0001-01-01' else date '2026-11-02' + n % 90 end,
                case when n % 4 = 0 then date '2026-11-02' + n % 60 else date '9999-12-31' end,
                'REASON_' || n % 7, 'County ' || n % 20, (46000 + n % 50)::text, n % 7, md5('cm' || n % 200)::uuid,
                md5('sup' || n % 25)::uuid, md5('ad' || n % 4)::uuid, n % 3 = 0,
                case when n % 4 = 0 then 'TARGETED' when n % 3 = 0 then 'READY' else 'NOT_READY' end, n % 4 = 0, '{}',
                false, false
            from generate_series(1, 2000) n;
            analyze listed_entry;
            set local enable_seqscan = off;
            set local enable_bitmapscan = off;
            set local enable_sort = off""";

    private static final List<String> FILTERS = List.of(
            "true",
            "reason = 'REASON_3'",
            "county = 'County 3'",
            "zip = '46003'",
            "algo = 3",
            "case_manager_id = md5('cm3')::uuid",
            "supervisor_id = md5('sup3')::uuid",
            "director_id = md5('ad3')::uuid",
            "eligible = true",
            "eligible = false",
            "waiting_state = 'READY'",
            "has_target = true",
            "has_target = false",
            "added_at < now() - interval '10 days'",
            "added_at >= now() - interval '70 days'");

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName("each filter with each order is one range of one index: nothing is sorted, nothing read whole")
    void pagesAreRanges() throws SQLException {
        var softly = new SoftAssertions();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(SEED);
                for (String filter : FILTERS) {
                    for (ListSort sort : ListSort.values()) {
                        for (String page : pages(filter, sort)) {
                            softly.assertThat(plan(statement, page))
                                    .as(page)
                                    .contains("Index")
                                    .doesNotContain("Sort", "Seq Scan");
                        }
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        softly.assertAll();
    }

    /** The first page, and one in the middle. */
    private static List<String> pages(String filter, ListSort sort) {
        Search search = new Search(true).whereAny(List.of(filter));
        String first = search.page(sort);
        search.from(sort, new Place(new UUID(0, 0), LocalDate.of(2026, 11, 20), Instant.EPOCH));
        String next = search.page(sort)
                .replace(":day", "date '2026-11-20'")
                .replace(":addedAt", "timestamptz '2026-10-01'")
                .replace(":requestId", "uuid '00000000-0000-0000-0000-000000000000'");
        return List.of(first, next);
    }

    private static String plan(Statement statement, String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (var lines = statement.executeQuery("explain " + query + " limit 51")) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
