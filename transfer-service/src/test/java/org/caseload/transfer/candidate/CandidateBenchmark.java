package org.caseload.transfer.candidate;

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
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Run by deploy/benchmarks/candidates, not with the tests: its name does not end like theirs. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class CandidateBenchmark {

    private static final int CASE_MANAGERS = 5_000;
    private static final int INDIVIDUALS = 125_000;
    private static final int WARM_UP = 200;
    private static final int CALLS = 500;

    private static final String STAFF = """
            insert into staff_member (id, staff_number, subject, status, role, given_name, family_name,
                case_manager_kind, case_manager_since, prior_experience_months, caseload_target, latitude, longitude,
                class_code, gender, specialties, sequence)
            select gen_random_uuid(), 'BM-' || n, 'BM-' || n, 'ACTIVE',
                case when n = 0 then 'ENGAGEMENT_COORDINATOR' else 'CASE_MANAGER' end, 'Bea', 'Sample',
                case when n % 10 = 0 then 'INTAKE' else 'ONGOING' end, current_date - n, 0, 20 + n % 15,
                37.8 + random() * 3.9, -88 + random() * 3.2, (5226 + n % 5)::text, 'FEMALE',
                array['AUTISM', 'SPANISH'], 1
            from generate_series(0, ?) n
            """;

    private static final String INDIVIDUALS_OF_THEM = """
            insert into individual (id, agency_number, status, algo, case_manager_id, city, county, zip, latitude,
                longitude, needs, annual_month, quarterly_months, sequence)
            select gen_random_uuid(), 'BM-' || n, 'ACTIVE', n % 7, member.id, 'Kokomo', 'Howard', '46901',
                37.8 + random() * 3.9, -88 + random() * 3.2, array['AUTISM'], 1 + n % 12,
                array[1 + n % 3, 4 + n % 3, 7 + n % 3, 10 + n % 3], 1
            from generate_series(1, ?) n join staff_member member on member.staff_number = 'BM-' || (1 + n % 5000)
            """;

    private static final String CASELOADS = """
            insert into caseload (case_manager_id, assigned, annuals, quarterlies)
            select id, ?, '{3,2,2,2,2,2,2,2,2,2,2,2}', '{8,8,9,8,8,9,8,8,9,8,8,9}'
            from staff_member where staff_number like 'BM-%'
            """;

    private static final String ENTRIES = """
            insert into entry (id, individual_id, case_manager_id, reason, state, added_at, revision, move_shown, version)
            select gen_random_uuid(), id, case_manager_id, 'INTAKE_COMPLETION', 'LISTED', now(), 0, false, 0
            from individual where agency_number like 'BM-%' order by agency_number limit ?
            """;

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName("R-CAND-3: how long the candidates of one Individual take among 5,000 Case Managers")
    void candidates() throws Exception {
        List<UUID> entries = seed();
        String token = Tokens.of("BM-0", "engagement-coordinator");
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<Double> millis = new ArrayList<>();
            for (int call = 0; call < WARM_UP + CALLS; call++) {
                long start = System.nanoTime();
                ask(client, token, entries.get(call % entries.size()));
                if (call >= WARM_UP) {
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            }
            millis.sort(null);
            System.out.printf(
                    "%d calls among %d Case Managers: median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                    CALLS, CASE_MANAGERS, millis.get(CALLS / 2), millis.get(CALLS * 99 / 100), millis.getLast());
        }
    }

    private static void ask(HttpClient client, String token, UUID entry) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/master-list/" + entry + "/candidates");
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"judged\":" + CASE_MANAGERS);
    }

    private List<UUID> seed() throws SQLException {
        change(STAFF, CASE_MANAGERS);
        change(INDIVIDUALS_OF_THEM, INDIVIDUALS);
        change(ENTRIES, 100);
        change(CASELOADS, INDIVIDUALS / CASE_MANAGERS);
        change("analyze", null);
        return ids("select entry.id from entry join individual on individual.id = individual_id"
                + " where agency_number like 'BM-%'");
    }

    private void change(String sql, Integer count) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (count != null) {
                statement.setInt(1, count);
            }
            statement.execute();
        }
    }

    private List<UUID> ids(String query) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection.prepareStatement(query).executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
