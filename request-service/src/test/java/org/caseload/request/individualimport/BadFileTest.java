package org.caseload.request.individualimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.request.individualimport.ImportFiles.HEADER;
import static org.caseload.request.individualimport.ImportFiles.done;
import static org.caseload.request.individualimport.ImportFiles.file;
import static org.caseload.request.individualimport.ImportFiles.integration;
import static org.caseload.request.individualimport.ImportFiles.line;
import static org.caseload.request.individualimport.ImportFiles.lines;
import static org.caseload.request.individualimport.ImportFiles.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.caseload.request.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class BadFileTest {

    private final String number = "X-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Agency agency;

    private String known;

    @BeforeEach
    void aCaseManager() {
        known = "N-" + agency.intake(null).id();
    }

    @Test
    @DisplayName("a file comes with a byte-order mark, Windows line ends, semicolons and quotes")
    void asSpreadsheetsWriteIt() {
        String file = "\uFEFF" + HEADER.replace(',', ';') + "\r\n\"" + number + "\";" + known
                + ";\"Ada \"\"A.\"\"\";\"Exa;mple\";Kokomo;Howard;46901;3;ACTIVE\r\n\r\n";
        done(send(file)).then().body("counts.created", equalTo(1)).body("counts.total", equalTo(1));
        found().then()
                .body("items[0].details.givenName", equalTo("Ada \"A.\""))
                .body("items[0].details.familyName", equalTo("Exa;mple"));
    }

    @Test
    @DisplayName("a file in Latin-1 is read as such")
    void latin() {
        String file = file(line(number, known).replace("Ada", "Ren\u00e9e"));
        done(send(file.getBytes(StandardCharsets.ISO_8859_1))).then().body("counts.created", equalTo(1));
        found().then().body("items[0].details.givenName", equalTo("Ren\u00e9e"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "agencyNumber,givenName\n",
                HEADER + ",city\n",
                HEADER + ",shoeSize\n",
                "IND-1,CM-1,Ada,Example,Kokomo,Howard,46901,3,ACTIVE\n"
            })
    @DisplayName(
            "an empty file, or one whose header misses a column, has it twice or has an unknown one, is refused whole")
    void badHeader(String file) {
        send(file).then().statusCode(422).body("type", equalTo("/problems/unacceptable-file"));
    }

    @Test
    @DisplayName("a header alone is a file of nobody")
    void headerOnly() {
        done(send(HEADER)).then().body("counts.total", equalTo(0)).body("progress", equalTo(100));
    }

    @Test
    @DisplayName("a bad line in the midst of 10,000 stops none of the others; it is told with everything that is wrong")
    void oneBadLineOfManyThousand() {
        String[] many = IntStream.range(0, 10_000)
                .mapToObj(each -> line(number + "-" + each, known))
                .toArray(String[]::new);
        many[5_000] = many[5_000].replace(",3,", ",9,").replace("46901", "469");
        Response done = done(send(file(many)));
        done.then().body("counts.created", equalTo(9_999)).body("counts.refused", equalTo(1));
        integration()
                .get("/individual-imports/" + done.path("importId") + "/lines?result=REFUSED")
                .then()
                .body("items.line", contains(5_002))
                .body("items.agencyNumber", contains(number + "-5000"))
                .body("items[0].violations.field", contains("algo", "zip"));
    }

    @Test
    @DisplayName("a line with too few cells, a quote never closed, a control character: that line alone is refused")
    void badLines() {
        Response done = done(send(file(
                number + "A,short",
                line(number + "B", known).replace("Ada", "A\u0007da"),
                line(number + "C", known),
                line(number + "D", known).replace("Ada", "\"Ada"))));
        lines(done)
                .then()
                .body("items.line", contains(2, 3, 4, 5))
                .body("items.result", contains("REFUSED", "REFUSED", "CREATED", "REFUSED"));
    }

    @Test
    @DisplayName("an agency number that stands in a file twice counts the first time")
    void twiceInOneFile() {
        String[] many = Collections.nCopies(600, line(number, known)).toArray(String[]::new);
        Response done = done(send(file(many)));
        done.then().body("counts.created", equalTo(1)).body("counts.refused", equalTo(599));
        lines(done).then().body("items[1].violations.field", hasItem("agencyNumber"));
    }

    @Test
    @DisplayName(
            "a formula in a cell is text: no export starts one in a spreadsheet, and what is exported is imported the"
                    + " same")
    void formulas() {
        String header = HEADER + ",street,guardianName,guardianPhone,quarterlyMonths,needs,longitude,latitude\n";
        String formula = line(number, known).replace("Ada", "=1+1")
                + ",\"@SUM(A1,2)\",-Bo,+1-765-555-0100,1 4 7 10,AUTISM DEAF,-86.15,40.5\n";
        done(send(header + formula)).then().body("counts.created", equalTo(1));
        found().then().body("items[0].details.givenName", equalTo("=1+1"));
        String exported = integration()
                .accept("text/csv")
                .get("/individuals?agencyNumber=" + number)
                .then()
                .statusCode(200)
                .body(containsString("'=1+1"), containsString("\"'@SUM(A1,2)\""), containsString("'+1-765-555-0100"))
                .extract()
                .asString();
        done(send(exported)).then().body("counts.total", equalTo(1)).body("counts.unchanged", equalTo(1));
        done(send(exported.replace("46901", "46902"))).then().body("counts.changed", equalTo(1));
        found().then().body("items[0].details.guardian.phone", equalTo("+1-765-555-0100"));
    }

    @Test
    @DisplayName("a file that breaks off on its way is not kept, not even in part; sent again whole it is")
    void brokenOff() throws IOException {
        String file = file(line(number + "A", known), line(number + "B", known));
        int before = integration().get("/individual-imports?limit=200").path("items.size()");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /individual-imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Tokens.of("registry", "integration")
                                    + "\r\nContent-Type: text/csv\r\nContent-Length: " + (file.length() + 100)
                                    + "\r\n\r\n" + file)
                            .getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("202");
        }
        integration().get("/individual-imports?limit=200").then().body("items.size()", equalTo(before));
        done(send(file)).then().body("counts.created", equalTo(2));
    }

    @Test
    @DisplayName("sent again with the same Idempotency-Key a file is imported once; another file with it is refused")
    void oncePerKey() {
        Response first = keyed(file(line(number, known)));
        keyed(file(line(number, known))).then().statusCode(202).body("importId", equalTo(first.path("importId")));
        keyed(file(line(number + "A", known))).then().statusCode(422);
    }

    private Response keyed(String file) {
        return integration().header("Idempotency-Key", number).body(file).post("/individual-imports");
    }

    private Response found() {
        return integration().get("/individuals?agencyNumber=" + number);
    }
}
