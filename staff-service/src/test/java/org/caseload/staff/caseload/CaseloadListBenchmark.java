package org.caseload.staff.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.Test;

/**
 * How long a page of caseloads takes over HTTP for 12 Case Managers, and for 5,000 with 200,000 Individuals in teams of
 * ten. No test by its name, so that only {@code deploy/benchmarks} runs it.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class CaseloadListBenchmark {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 500;
    private static final int INDIVIDUALS_EACH = 40;
    private static final double MILLION = 1e6;
    private static final List<String> PAGES = List.of(
            "sort=NAME",
            "sort=LOAD",
            "standing=OVER&sort=COUNT",
            "supervisorId=" + id("BSUP1"),
            "level=TEAM&sort=LOAD",
            "level=AGENCY");

    private static final List<String> SEED = List.of("""
            insert into staff_member (id, staff_number, subject, status, given_name, family_name, email, role,
                prior_experience_months, version)
            select md5('BSUP' || n)::uuid, 'BSUP' || n, 'BSUP' || n, 'ACTIVE', 'Bea', 'Sample', 'b@agency.example',
                'SUPERVISOR', 0, 0
            from generate_series(0, %1$d / 10) n on conflict do nothing""", """
            insert into staff_member (id, staff_number, subject, status, given_name, family_name, email, role,
                case_manager_kind, reports_to_id, case_manager_since, prior_experience_months, version)
            select md5('BCM' || n)::uuid, 'BCM' || n, 'BCM' || n, 'ACTIVE', 'Bea', 'Sample', 'b@agency.example',
                'CASE_MANAGER', 'ONGOING', md5('BSUP' || n / 10)::uuid, date '2020-01-01', 0, 0
            from generate_series(1, %1$d) n on conflict do nothing""", """
            insert into individual (id, agency_number, case_manager_id, status, algo, urgency, annual_month,
                quarterly_months, miles, sequence)
            select md5('BI' || n)::uuid, 'B' || n, md5('BCM' || 1 + n %% %1$d)::uuid, 'ACTIVE', n / 7 %% 7,
                (array['LOW', 'MEDIUM', 'HIGH'])[1 + n / 5 %% 3], 1 + n %% 12, array[1 + n %% 12, 1 + n / 12 %% 12],
                n %% 60, 1
            from generate_series(1, %1$d * %2$d) n on conflict do nothing""", "analyze");

    @Inject
    AgroalDataSource database;

    @Inject
    CaseloadRepository caseloads;

    @TestHTTPResource
    URI address;

    @Test
    void pagesOfBothSizes() throws SQLException {
        Agency agency = new Agency();
        String token = Tokens.of(agency.number("HR"), "human-resources");
        double slowest = 0;
        for (int size : new int[] {12, 5_000}) {
            seed(size);
            for (String page : PAGES) {
                double[] millis = measure(token, address + "caseloads?" + page);
                double p99 = millis[MEASURED * 99 / 100];
                System.out.printf(
                        "BENCHMARK %,d Case Managers, %,d Individuals, %-49s p50 %.1f ms, p99 %.1f ms%n",
                        size, size * INDIVIDUALS_EACH, page, millis[MEASURED / 2], p99);
                slowest = Math.max(slowest, p99);
            }
        }
        assertThat(slowest).isLessThan(100);
    }

    private static double[] measure(String token, String address) {
        double[] millis = new double[MEASURED];
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int round = -WARM_UP; round < MEASURED; round++) {
                long start = System.nanoTime();
                int status = client.send(request, BodyHandlers.ofString()).statusCode();
                millis[Math.max(round, 0)] = (System.nanoTime() - start) / MILLION;
                assertThat(status).isEqualTo(200);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Arrays.sort(millis);
        return millis;
    }

    private void seed(int size) throws SQLException {
        for (String statement : SEED) {
            try (var connection = database.getConnection();
                    var insert = connection.createStatement()) {
                insert.execute(statement.formatted(size, INDIVIDUALS_EACH));
            }
        }
        List<UUID> members =
                IntStream.rangeClosed(1, size).mapToObj(n -> id("BCM" + n)).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            long start = System.nanoTime();
            caseloads.lock(members);
            caseloads.count(members);
            System.out.printf("BENCHMARK all counted anew in %.1f s%n", (System.nanoTime() - start) / 1e9);
        });
    }

    /** As PostgreSQL's md5(text)::uuid. */
    private static UUID id(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(digest);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
