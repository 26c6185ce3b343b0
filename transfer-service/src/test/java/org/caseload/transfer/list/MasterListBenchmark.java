package org.caseload.transfer.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Run by deploy/benchmarks/master-list, not with the tests: its name does not end like theirs. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class MasterListBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("caseload.benchmark.size", 100_000);
    private static final int ENTRIES_TO_ONE_LIVE = 10;
    private static final int CALLS = Integer.getInteger("caseload.benchmark.calls", 200);
    private static final String PART = System.getProperty("caseload.benchmark.part", "");
    private static final int WARM_UP = 10;
    private static final int CHUNK = 10_000;

    /** For entries :from to :to, of which each tenth is live; 25 live ones to a Case Manager, 8 of these to a team. */
    private static final List<String> SEED = List.of("""
            insert into staff_member (id, staff_number, subject, status, role, case_manager_kind, reports_to_id,
                case_manager_since, prior_experience_months, sequence)
            select md5('cm' || n)::uuid, 'ML-' || n, 'ML-' || n, 'ACTIVE', 'CASE_MANAGER', 'ONGOING',
                md5('sup' || n / 8)::uuid, date '2015-01-01', 0, 1
            from generate_series(:from / 250, :to / 250) n on conflict do nothing""", """
            insert into staff_member (id, staff_number, subject, status, role, reports_to_id, prior_experience_months,
                sequence)
            select md5('sup' || n)::uuid, 'MS-' || n, 'MS-' || n, 'ACTIVE', 'SUPERVISOR', md5('ad' || n / 8)::uuid, 0, 1
            from generate_series(:from / 2000, :to / 2000) n on conflict do nothing""", """
            insert into individual (id, agency_number, status, algo, case_manager_id, given_name, family_name, city,
                county, zip, sequence)
            select md5('i' || n)::uuid, 'ML-' || n, 'ACTIVE', n / 10 % 7, md5('cm' || n / 250)::uuid, 'Ada', 'Example',
                'Kokomo', 'County ' || n / 10 % 10, (46000 + n / 10 % 15)::text, 1
            from generate_series(:from, :to) n""", """
            insert into entry (id, individual_id, case_manager_id, reason, state, added_at, revision, move_shown, version,
                new_case_manager_id, target_date, ended_at, completed_on)
            select md5('e' || n)::uuid, md5('i' || n)::uuid, md5('cm' || n / 250)::uuid,
                (array['INTAKE_COMPLETION', 'CM_SEPARATION', 'CASELOAD_DECREASE', 'BALANCE_MONTHS'])[1 + n / 10 % 4],
                case when n % 10 <> 0 then 'COMPLETED' when n / 10 % 5 = 0 then 'TARGETED' else 'LISTED' end,
                now() - (n::bigint * 7919 % 500000) * interval '1 minute', 1, true, 0,
                case when n % 10 <> 0 or n / 10 % 5 = 0 then md5('cm' || n / 500)::uuid end,
                case when n % 10 <> 0 or n / 10 % 5 = 0 then current_date + n / 10 % 60 end,
                case when n % 10 <> 0 then now() end, case when n % 10 <> 0 then current_date + n / 10 % 60 end
            from generate_series(:from, :to) n""", """
            insert into listed_entry (request_id, added_at, earliest_day, target_date, reason, county, zip, algo,
                case_manager_id, supervisor_id, director_id, eligible, waiting_state, has_target, waits, opening,
                choice_stands)
            select entry.id, added_at,
                case when n / 10 % 3 = 0 then date '0001-01-01' else current_date + n / 10 % 90 end,
                coalesce(target_date, date '9999-12-31'), reason, person.county, person.zip, person.algo,
                person.case_manager_id, md5('sup' || n / 2000)::uuid, md5('ad' || n / 16000)::uuid, n / 10 % 3 = 0,
                case when n / 10 % 5 = 0 then 'TARGETED' when n / 10 % 3 = 0 then 'READY' else 'NOT_READY' end,
                n / 10 % 5 = 0, case when n / 10 % 3 = 0 then '{}'::text[] else '{NOT_ELIGIBLE}' end, false, false
            from generate_series(:from, :to) n join entry on entry.id = md5('e' || n)::uuid
                join individual person on person.id = entry.individual_id where n % 10 = 0""", """
            insert into fact_sheet (individual_id, medicaid_status, covered_from, medicaid_as_of, medicaid_source,
                locsi_expires_on, locsi_as_of, locsi_source, version)
            select md5('i' || n)::uuid, 'ACTIVE', date '2020-01-01', now(), 'benchmark', current_date + 300, now(),
                'benchmark', 0
            from generate_series(:from, :to) n where n % 10 = 0""", """
            insert into work_item (id, individual_id, kind, importance, due_on, flagged_outstanding, done, as_of, source,
                version)
            select md5(n || 'w' || item)::uuid, md5('i' || n)::uuid, 'OTHER', 'NORMAL', current_date + 100 + item, false,
                false, now(), 'benchmark', 0
            from generate_series(:from, :to) n, generate_series(1, 3) item where n % 10 = 0""");

    private final String token = Tokens.of("ML-EC", "engagement-coordinator");

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName(
            "a page of 50 by each filter and each order, among 1,000 live entries of 10,000 and among a hundred times as many")
    void pages() throws Exception {
        execute("""
                insert into staff_member (id, staff_number, subject, status, role, prior_experience_months, sequence)
                values (gen_random_uuid(), 'ML-EC', 'ML-EC', 'ACTIVE', 'ENGAGEMENT_COORDINATOR', 0, 1)""");
        try (HttpClient client = HttpClient.newHttpClient()) {
            grow(1, FEW * ENTRIES_TO_ONE_LIVE);
            measure(client);
            Map<String, Times> few = measure(client);
            grow(FEW * ENTRIES_TO_ONE_LIVE + 1, MANY * ENTRIES_TO_ONE_LIVE);
            measure(client);
            Map<String, Times> many = measure(client);
            print("%-58s %9s %9s %6s %9s %9s %6s", "query", "median", "large", "ratio", "p99", "large", "ratio");
            few.forEach((query, small) -> {
                Times large = many.get(query);
                print(
                        "%-58s %9.1f %9.1f %6.2f %9.1f %9.1f %6.2f",
                        query,
                        small.median,
                        large.median,
                        large.median / small.median,
                        small.p99,
                        large.p99,
                        large.p99 / small.p99);
            });
        }
    }

    private static List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (String filter : List.of(
                "",
                "reason=CM_SEPARATION",
                "county=County%203",
                "zip=46003",
                "algo=3",
                "caseManagerId={md5:cm1}",
                "supervisorId={md5:sup1}",
                "ready=true",
                "ready=false",
                "waitingState=READY",
                "hasTarget=true",
                "hasTarget=false",
                "daysOnListFrom=200",
                "daysOnListTo=200")) {
            for (ListSort sort : ListSort.values()) {
                queries.add(filter + "&sort=" + sort);
            }
        }
        queries.add("ready=true&hasTarget=false&sort=EARLIEST_DAY");
        queries.add("county=County%203&ready=true&sort=AGE");
        queries.add("supervisorId={md5:sup1}&ready=true&sort=TARGET_DATE");
        return queries.stream().filter(query -> query.contains(PART)).toList();
    }

    private Map<String, Times> measure(HttpClient client) throws SQLException, IOException, InterruptedException {
        Map<String, Times> times = new LinkedHashMap<>();
        for (String query : queries()) {
            String address = query.contains("{md5:") ? resolved(query) : query;
            List<Double> millis = new ArrayList<>();
            for (int call = 0; call < WARM_UP + CALLS; call++) {
                long start = System.nanoTime();
                ask(client, address);
                if (call >= WARM_UP) {
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            }
            millis.sort(null);
            times.put(query, new Times(millis.get(CALLS / 2), millis.get(CALLS * 99 / 100)));
        }
        return times;
    }

    private String resolved(String query) throws SQLException {
        String name = query.substring(query.indexOf("{md5:") + 5, query.indexOf('}'));
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select md5('" + name + "')::uuid")) {
            row.next();
            return query.replace("{md5:" + name + "}", row.getString(1));
        }
    }

    private void ask(HttpClient client, String query) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/master-list?limit=50&" + query);
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("requestId");
    }

    private void grow(int from, int to) throws SQLException {
        for (int at = from; at <= to; at += CHUNK) {
            for (String insert : SEED) {
                execute(insert.replace(":from", "" + at).replace(":to", "" + Math.min(to, at + CHUNK - 1)));
            }
        }
        execute("vacuum analyze");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf("BENCHMARK " + format + "%n", values);
    }

    private record Times(double median, double p99) {}
}
