package org.caseload.staff.staffimport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.staff.staffimport.Files.COLUMNS;
import static org.caseload.staff.staffimport.Files.caseManager;
import static org.caseload.staff.staffimport.Files.done;
import static org.caseload.staff.staffimport.Files.post;
import static org.caseload.staff.staffimport.Files.supervisor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.staff.Agency;
import org.caseload.staff.member.Colleagues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ImportResourceTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @Inject
    Colleagues colleagues;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName("superiors may come later in the file; the same file again changes nothing")
    void superiorsMayComeLater() {
        String file = COLUMNS
                + caseManager(agency.number("N1"), agency.number("S1"), "40000")
                + supervisor(agency.number("S1"), agency.number("D1"))
                + agency.number("D1") + ",Di,Sample,di@agency.example,ASSISTANT_DIRECTOR,,,,,\n";
        String first = done(agency, post(agency, false, file));
        counts(first, 3, 0, 0, 0);
        UUID member = staffId("N1");
        agency.hr()
                .get("/staff/" + member)
                .then()
                .body("details.salary", equalTo(40_000))
                .body("details.status", equalTo("ACTIVE"));
        counts(done(agency, post(agency, false, file)), 0, 0, 3, 0);
        assertThat(outbox.of(member)).hasSize(1);
        counts(done(agency, post(agency, false, file.replace("40000", "41000"))), 0, 1, 2, 0);
        assertThat(outbox.of(member)).hasSize(2);
    }

    @Test
    @DisplayName("one bad line never stops the others; its violations name column and rule")
    void badLinesStopNoOther() {
        String path = done(
                agency,
                post(
                        agency,
                        false,
                        COLUMNS
                                + caseManager(agency.number("N1"), agency.number("SUP"), "38975") // R-CLS-1
                                + caseManager(agency.number("N2"), agency.number("SUP"), "lots")
                                + caseManager(agency.number("N3"), agency.number("NOBODY"), "")
                                + caseManager(agency.number("N4"), agency.number("SUP"), "38976")
                                + caseManager(agency.number("N4"), agency.number("SUP"), "38977")
                                + caseManager(agency.number("N5"), "", "")
                                + "only,three,cells\n"
                                + caseManager("", agency.number("SUP"), "")
                                + caseManager("no number", agency.number("SUP"), "")
                                + caseManager(agency.number("L1"), agency.number("L2"), "")
                                + supervisor(agency.number("L2"), agency.number("L1"))));
        counts(path, 1, 0, 0, 10);
        Response refused = agency.hr().get(path + "/lines?result=REFUSED");
        refused.then()
                .body("items.line", contains(2, 3, 4, 6, 7, 8, 9, 10, 11, 12))
                .body("items[0].violations.rule", contains("R-CLS-1"))
                .body("items[0].violations.field", contains("details.salary"))
                .body("items[1].violations.field", contains("details.salary"))
                .body("items[1].violations.detail", contains("must be a whole number"))
                .body("items[2].violations.field", contains("reportsToNumber"))
                .body("items[3].violations.detail", contains("stands in line 5 already"))
                .body("items[4].violations.rule", contains("R-APR-1"))
                .body("items[5].violations.detail", contains("has 3 cells where the header has 10"))
                .body("items[6].violations.field", contains("staffNumber"))
                .body("items[7].violations.field", contains("staffNumber"))
                .body("items[8].violations.field", contains("reportsToNumber"))
                .body("items[9].violations.field", contains("reportsToNumber"));
        pagesAreCut(path);
    }

    private void pagesAreCut(String path) {
        Response page = agency.hr().get(path + "/lines?limit=4");
        page.then().body("items.line", contains(2, 3, 4, 5));
        agency.hr()
                .get(path + "/lines?limit=200&cursor=" + page.path("nextCursor"))
                .then()
                .body("items", hasSize(7));
        agency.hr()
                .accept("text/csv")
                .get(path + "/lines?result=CREATED")
                .then()
                .body(containsString("5," + agency.number("N4") + ",CREATED,"));
    }

    @Test
    @DisplayName("a dry run says what would become of each line, and enters nothing")
    void dryRunsEnterNothing() {
        String path = done(
                agency,
                post(
                        agency,
                        true,
                        COLUMNS
                                + caseManager(agency.number("N1"), agency.number("S1"), "40000")
                                + supervisor(agency.number("S1"), agency.number("AD"))
                                + caseManager(agency.number("N2"), agency.number("S1"), "1")
                                + caseManager(agency.number("CM"), agency.number("SUP"), "40000")));
        counts(path, 2, 1, 0, 1);
        agency.hr().get("/staff/" + agency.caseManager).then().body("version", equalTo(0));
        assertThat(known("S1")).isEmpty();
    }

    @Test
    @DisplayName(
            "what the list tells as CSV is taken as it is, and changes nothing (R-CONF-2: not even the gender it leaves out)")
    void exportsRoundTrip() {
        agency.patched(agency.caseManager, """
                {"gender":"FEMALE","salary":40000,"specialties":["AUTISM","SIGN_LANGUAGE"],"programme":"ADULT",
                "givenName":"=Bea","familyName":"'-Sample","education":[{"degree":"BA","field":"Art, \\"new\\""}],
                "address":{"latitude":40.53,"longitude":-86.17}}""").then().statusCode(200);
        String mine = export();
        assertThat(mine).contains(",'=Bea,", ",''-Sample,");
        counts(done(agency, post(agency, false, mine)), 0, 0, 7, 0);
        counts(done(agency, post(agency, false, mine.replace("'=Bea", "'+Bea"))), 0, 1, 6, 0);
        agency.hr()
                .get("/staff/" + agency.caseManager)
                .then()
                .body("details.givenName", equalTo("+Bea"))
                .body("details.gender", equalTo("FEMALE"));
    }

    @Test
    @DisplayName("a home that is given again keeps its place; another one is found anew")
    void homesKeepTheirPlace() {
        agency.patched(agency.caseManager, "{\"address\":{\"latitude\":40.53,\"longitude\":-86.17}}")
                .then()
                .statusCode(200);
        String columns =
                "staffNumber;details.address.street;details.address.city;details.address.zip\n" + agency.number("CM");
        counts(done(agency, post(agency, false, columns + ";1 Elm Street;Kokomo;46901")), 0, 0, 1, 0);
        counts(done(agency, post(agency, false, columns + ";2 Oak Street;Alexandria;46001")), 0, 1, 0, 0);
        agency.hr().get("/staff/" + agency.caseManager).then().body("details.address.county", equalTo("Madison"));
    }

    @Test
    @DisplayName("Latin-1 is understood, said or not")
    void latin1IsUnderstood() {
        String file = COLUMNS
                + caseManager(agency.number("N1"), agency.number("SUP"), "").replace("Cy", "Zoë");
        counts(done(agency, post(agency, false, file.getBytes(ISO_8859_1))), 1, 0, 0, 0);
        Response said = agency.hr()
                .contentType("text/csv; charset=ISO-8859-1")
                .body(file.getBytes(ISO_8859_1))
                .post("/imports?kind=STAFF");
        counts(done(agency, said), 0, 0, 1, 0);
        agency.hr().get("/staff/" + staffId("N1")).then().body("details.givenName", equalTo("Zoë"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | the first line must name the columns, as UTF-8 or Latin-1
            details.givenName       | must have the column staffNumber
            staffNumber,staffNumber | names the column staffNumber twice
            staffNumber,shoes       | has no column shoes here
            """)
    @DisplayName("a file without the right header is refused at once with what is wrong")
    void wrongHeadersAreRefused(String file, String detail) {
        post(agency, false, file).then().statusCode(422).body("violations.detail", hasItem(detail));
    }

    @Test
    @DisplayName("R-STF-2: Human Resources alone imports; kinds that are not known, and other forms, are refused")
    void othersDoNotImport() {
        agency.supervisor()
                .contentType("text/csv")
                .body(COLUMNS)
                .post("/imports?kind=STAFF")
                .then()
                .statusCode(403);
        agency.caseManager().get("/imports").then().statusCode(403);
        agency.hr()
                .contentType("text/csv")
                .body(COLUMNS)
                .post("/imports?kind=SHOES")
                .then()
                .statusCode(400);
        agency.hr()
                .contentType("text/csv")
                .body(COLUMNS)
                .post("/imports")
                .then()
                .statusCode(422);
        agency.hr().body("{}").post("/imports?kind=STAFF").then().statusCode(415);
        agency.hr().get("/imports/" + UUID.randomUUID() + "/lines").then().statusCode(404);
    }

    @Test
    @DisplayName("sent again with the same key, a file is taken once; another file with that key is refused")
    void filesAreTakenOnce() {
        String key = UUID.randomUUID().toString();
        String file = COLUMNS + caseManager(agency.number("N1"), agency.number("SUP"), "");
        String once = keyed(key, file).then().statusCode(202).extract().path("importId");
        keyed(key, file).then().statusCode(202).body("importId", equalTo(once));
        keyed(key, file + " ").then().statusCode(422);
    }

    @Test
    @DisplayName("files may be large, all other bodies stay small, said or in chunks")
    void filesAloneMayBeLarge() {
        String large = COLUMNS + "x".repeat(2_000_000);
        counts(done(agency, post(agency, false, large)), 0, 0, 0, 1);
        agency.hr().body(" ".repeat(1_100_000)).post("/staff").then().statusCode(413);
    }

    private Response keyed(String key, String file) {
        return agency.hr()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/imports?kind=STAFF");
    }

    private UUID staffId(String beginning) {
        return known(beginning).orElseThrow();
    }

    private Optional<UUID> known(String beginning) {
        return QuarkusTransaction.requiringNew().call(() -> colleagues.numbered(agency.number(beginning)));
    }

    /** All pages of the list, with the lines of this agency. */
    private String export() {
        Response page = agency.hr().accept("text/csv").get("/staff?limit=200");
        StringBuilder mine =
                new StringBuilder(page.asString().lines().findFirst().orElseThrow());
        while (page != null) {
            page.asString()
                    .lines()
                    .filter(line -> line.contains(agency.number("")))
                    .forEach(line -> mine.append("\r\n").append(line));
            String next = page.header("Next-Cursor");
            page = next == null ? null : agency.hr().accept("text/csv").get("/staff?limit=200&cursor=" + next);
        }
        return mine.toString();
    }

    private void counts(String path, int created, int changed, int unchanged, int refused) {
        agency.hr()
                .get(path)
                .then()
                .body("created", equalTo(created))
                .body("changed", equalTo(changed))
                .body("unchanged", equalTo(unchanged))
                .body("refused", equalTo(refused))
                .body("lines", equalTo(created + changed + unchanged + refused))
                .body("done", equalTo(created + changed + unchanged + refused));
    }
}
