package org.caseload.transfer.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Five entries: ready, ready with the second target, not ready, not ready with the first target, waiting for a backfill. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class ListResourceTest {

    private static final String FILTERS = """
            reason=BALANCE_MONTHS = 4
            reason=INTAKE_COMPLETION = 0 1 2 3
            algo=1 = 0 1
            ready=true = 0 1
            ready=false = 4 2 3
            waitingState=READY = 0
            waitingState=WAITING_FOR_BACKFILL = 4
            hasTarget=true = 1 3
            hasTarget=false = 4 0 2
            state=TARGETED = 1 3
            state=LISTED&ready=true = 0
            daysOnListFrom=40 = 4
            daysOnListFrom=41 =\s
            daysOnListTo=39 = 0 1 2 3
            daysOnListFrom=1&daysOnListTo=40 = 4
            zip=46901&algo=1&ready=true&hasTarget=false&reason=INTAKE_COMPLETION = 0
            zip=46902 =\s
            county=Elsewhere =\s""";

    private final List<UUID> entries = new ArrayList<>();
    private Agency agency;
    private LocalDate day;

    @Inject
    Today today;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void fiveAreListed() throws SQLException {
        agency = Agency.open();
        day = today.date();
        UUID first = agency.individual(1);
        UUID second = agency.individual(1);
        agency.inOrder(first, day);
        agency.inOrder(second, day);
        entries.add(agency.listed(first));
        entries.add(agency.listed(second));
        entries.add(agency.listed(agency.individual(3)));
        entries.add(agency.listed(agency.individual(3)));
        entries.add(agency.listed(agency.individual(4), "BALANCE_MONTHS", ""));
        sameAge(entries.subList(0, 2));
        sameAge(entries.subList(2, 4));
        change("added_at = added_at - interval '40 days'", entries.get(4));
        agency.setTarget(entries.get(1), agency.newCaseManager, day.plusDays(20))
                .then()
                .statusCode(200);
        agency.setTarget(entries.get(3), agency.newCaseManager, day.plusDays(10))
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("each order holds over the borders of pages, through ties and where nothing is known")
    void orders() {
        Map<ListSort, String> expected = Map.of(
                ListSort.AGE, "4 0 1 2 3", ListSort.EARLIEST_DAY, "0 1 4 2 3", ListSort.TARGET_DATE, "3 1 4 0 2");
        expected.forEach((sort, places) -> {
            for (int limit = 1; limit <= 5; limit++) {
                assertThat(walk("county=" + agency.county() + "&sort=" + sort, limit))
                        .as("%s, %d on a page", sort, limit)
                        .isEqualTo(places(places));
            }
        });
        agency.coordinator()
                .get("/master-list?county=" + agency.county())
                .then()
                .body("items[0].requestId", equalTo(entries.get(4).toString()))
                .body("items[0].daysOnList", equalTo(40));
    }

    @Test
    @DisplayName("each filter keeps what fits and no more; filters are combined, with every order")
    void filters() {
        FILTERS.lines().map(line -> line.split(" = ", -1)).forEach(line -> {
            for (ListSort sort : ListSort.values()) {
                assertThat(walk(line[0] + "&supervisorId=" + agency.supervisor + "&sort=" + sort, 2))
                        .as(line[0])
                        .containsExactlyInAnyOrderElementsOf(places(line[1]));
            }
            assertThat(walk(line[0] + "&caseManagerId=" + agency.caseManager, 50))
                    .as(line[0])
                    .isEqualTo(places(line[1]));
        });
    }

    @Test
    @DisplayName("the same rows are counted by what they wait for, and come as CSV")
    void countsAndCsv() {
        agency.coordinator()
                .get("/master-list/counts?county=" + agency.county())
                .then()
                .statusCode(200)
                .body("TARGETED", equalTo(2))
                .body("READY", equalTo(1))
                .body("NOT_READY", equalTo(1))
                .body("WAITING_FOR_BACKFILL", equalTo(1));
        agency.coordinator()
                .get("/master-list/counts?ready=true&county=" + agency.county())
                .then()
                .body("$", equalTo(Map.of("TARGETED", 1, "READY", 1)));
        Response csv = agency.coordinator()
                .accept("text/csv")
                .get("/master-list?sort=TARGET_DATE&limit=2&county=" + agency.county());
        List<String> lines = csv.asString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("waitingState", "daysOnList", "target.targetDate");
        assertThat(lines.get(1)).startsWith(entries.get(3).toString());
        assertThat(csv.header("Next-Cursor")).isNotNull();
    }

    @Test
    @DisplayName("each role sees the entries of its scope, counted too; who covers for one who left sees theirs")
    void scopes() {
        Agency other = Agency.open();
        for (var person :
                new String[][] {{"CM", "case-manager"}, {"SUP", "supervisor"}, {"AD", "assistant-director"}}) {
            for (ListSort sort : ListSort.values()) {
                agency.as(person[0], person[1])
                        .get("/master-list?sort=" + sort + "&ready=true")
                        .then()
                        .body("items.requestId.size()", equalTo(2));
            }
            other.as(person[0], person[1]).get("/master-list/counts").then().body("size()", equalTo(0));
            agency.as(person[0], person[1]).get("/master-list/counts").then().body("TARGETED", equalTo(2));
        }
        agency.as("NEW", "case-manager").get("/master-list").then().body("items", empty());
        agency.staff(
                agency.caseManager,
                "CM",
                "CASE_MANAGER",
                "SEPARATED",
                null,
                Agency.kind("INTAKE") + ",\"coveredById\":\"" + agency.newCaseManager + "\"");
        await().untilAsserted(() -> agency.as("NEW", "case-manager")
                .get("/master-list?reason=BALANCE_MONTHS")
                .then()
                .body("items.requestId", contains(entries.get(4).toString())));
    }

    @Test
    @DisplayName("ended entries come by their state and by age, with the filters that say something of them")
    void endedOnes() {
        agency.remove(entries.get(2)).then().statusCode(200);
        agency.complete(entries.get(1));
        assertThat(walk("state=REMOVED&county=" + agency.county() + "&algo=3", 1))
                .isEqualTo(places("2"));
        assertThat(walk("state=REMOVED&daysOnListFrom=1&caseManagerId=" + agency.caseManager, 1))
                .isEmpty();
        assertThat(walk("county=" + agency.county(), 2)).isEqualTo(places("4 0 1 3"));
        agency.as("SUP", "supervisor")
                .get("/master-list?state=REMOVED")
                .then()
                .body("items.requestId", contains(entries.get(2).toString()));
        for (String odd : new String[] {"state=REMOVED&ready=true", "state=CLOSED&sort=TARGET_DATE", "algo=7"}) {
            agency.coordinator().get("/master-list?" + odd).then().statusCode(422);
        }
        agency.coordinator().get("/master-list/counts?state=REMOVED").then().statusCode(422);
        agency.coordinator().get("/master-list?sort=NAME").then().statusCode(400);
    }

    @Test
    @DisplayName("a cursor is good for its own order alone")
    void cursorsAreOfAnOrder() {
        String cursor = agency.coordinator()
                .get("/master-list?limit=1&county=" + agency.county())
                .path("nextCursor");
        agency.coordinator()
                .get("/master-list?limit=1&sort=TARGET_DATE&cursor=" + cursor)
                .then()
                .statusCode(400);
    }

    private List<UUID> walk(String query, int limit) {
        List<UUID> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = agency.coordinator().get("/master-list?limit=" + limit + "&" + query + cursor);
            page.then().statusCode(200);
            page.<List<String>>path("items.requestId").forEach(id -> seen.add(UUID.fromString(id)));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return seen;
    }

    private List<UUID> places(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.split(" ")).stream()
                        .map(place -> entries.get(Integer.parseInt(place)))
                        .toList();
    }

    /** Added in the same instant, so that their ids decide. */
    private void sameAge(List<UUID> two) throws SQLException {
        two.sort(Comparator.comparing(UUID::toString));
        String first = "(select min(added_at) from entry where id in ('%s', '%s'))".formatted(two.get(0), two.get(1));
        for (UUID one : two) {
            change("added_at = " + first, one);
        }
    }

    private void change(String what, UUID entry) throws SQLException {
        execute("update listed_entry set %s where request_id = '%s'".formatted(what, entry));
        execute("update entry set %s where id = '%s'".formatted(what, entry));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
