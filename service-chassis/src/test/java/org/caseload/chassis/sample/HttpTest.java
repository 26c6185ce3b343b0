package org.caseload.chassis.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class HttpTest {

    private final String word = UUID.randomUUID().toString();

    @Inject
    OutboxRows outbox;

    static Stream<String> worthlessTokens() {
        return Stream.of(
                "nonsense",
                Tokens.forged("ANN", "case-manager"),
                Tokens.expired("ANN", "case-manager"),
                Tokens.ofIssuer("https://elsewhere", "ANN", "case-manager"),
                Tokens.forAudience("others", "ANN", "case-manager"),
                Tokens.named(null, "ANN", "case-manager"));
    }

    @ParameterizedTest
    @MethodSource("worthlessTokens")
    @DisplayName("a token that is forged, expired, for others, of another issuer or without a subject is 401")
    void worthlessTokensAreRefused(String token) {
        given().auth()
                .oauth2(token)
                .get("/entries?prefix=x")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    @DisplayName(
            "no token is 401, another role 403, no active staff record 403, and what names no role is closed to all")
    void accessIsDeniedByDefault() {
        given().get("/entries?prefix=x").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("ANN", "supervisor"))
                .get("/entries?prefix=x")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-may-not"));
        given().auth()
                .oauth2(Tokens.of("GONE", "case-manager"))
                .get("/entries?prefix=x")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/no-staff-record"));
        ann().get("/closed").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "ANN,  administrator case-manager,  200",
        "GONE, administrator,               200",
        "GONE, administrator integration,   200",
        "GONE, administrator case-manager,  403",
        "GONE, administrator anything-else, 403"
    })
    @DisplayName("an administrator needs no staff record, unless by another role they work here as well")
    void otherRolesNeedAStaffRecord(String subject, String roles, int status) {
        given().auth()
                .oauth2(Tokens.of(subject, roles.split(" ")))
                .get("/q/parked-messages")
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"integration, 403, role-may-not", "integration case-manager, 403, no-staff-record"})
    @DisplayName("another system needs no staff record either, on the same condition")
    void otherSystemsNeedNoStaffRecord(String roles, int status, String problem) {
        given().auth()
                .oauth2(Tokens.of("GONE", roles.split(" ")))
                .get("/entries?prefix=x")
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/" + problem));
    }

    @Test
    @DisplayName("the caller is the token's subject, by whatever other names it goes")
    void theSubjectCounts() {
        caller("ANN", "GONE").get("/entries?prefix=x").then().statusCode(200);
        caller("GONE", "ANN")
                .get("/entries?prefix=x")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/no-staff-record"));
        String key = UUID.randomUUID().toString();
        add(caller("ANN", "first"), key, word).then().statusCode(201);
        UUID again = id(add(caller("ANN", "second"), key, word));
        assertThat(outbox.types(again)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"words":                          | 400 | unreadable-json     |
                    []                                 | 400 | unreadable-json     |
                    {"words":"a","colour":"RED","x":1} | 400 | unreadable-json     | x
                    {"words":"a","colour":"GREEN"}     | 400 | unreadable-json     | colour
                    {"words":{},"colour":"RED"}        | 400 | unreadable-json     | words
                    {"words":1,"colour":"RED"}         | 400 | unreadable-json     | words
                    {"words":true,"colour":"RED"}      | 400 | unreadable-json     | words
                    {"words":"a","colour":0}           | 400 | unreadable-json     | colour
                    {"words":"a","colour":""}          | 400 | unreadable-json     | colour
                    {"words":"a","colour":"RED"} {}    | 400 | unreadable-json     |
                    {"words":"a","words":"b"}          | 400 | unreadable-json     |
                    {"colour":"RED"}                   | 422 | unacceptable-values | words
                    {"words":"  ","colour":"RED"}      | 422 | unacceptable-values | words
                    {"words":"a\\u0007","colour":"RED"} | 422 | unacceptable-values | words
                    {"words":"a"}                      | 422 | unacceptable-values | colour
                    """)
    @DisplayName("what can't be read is 400, what is unacceptable 422, each with its field")
    void badBodiesAreNamed(String body, int status, String problem, String field) {
        Response answer = ann().body(body).post("/entries");
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + problem));
        if (field != null) {
            answer.then().body("violations.field", hasItem(field));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"007B0000", "0000FEFF7FFFFFFF", "0000FEFF7FFF", "FFFE7B", "FEFF00", "7B22C328227D", "EFBBBF"})
    @DisplayName("bytes that are no characters are 400 like any other body that can't be read")
    void bytesThatAreNoCharactersAreRefused(String bytes) {
        Response answer = ann().body(HexFormat.of().parseHex(bytes)).post("/entries");
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unreadable-json"));
    }

    @Test
    @DisplayName("a value's violation names the rule that its constraint enforces")
    void violationsNameTheirRule() {
        ann().body("{\"colour\":\"RED\"}")
                .post("/entries")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-TST-1"))
                .body("violations.detail", contains("say something"));
        ann().body("{\"words\":\"" + "w".repeat(201) + "\",\"colour\":\"RED\"}")
                .post("/entries")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("a parameter in a wrong form is 400, an id that is not there 404, an unknown path 404")
    void wrongParametersAreRefused() {
        ann().get("/entries?prefix=x&on=yesterday").then().statusCode(400);
        ann().get("/entries?prefix=x&limit=0").then().statusCode(422).body("violations.field", hasItem("limit"));
        ann().get("/entries?prefix=x&cursor=nonsense").then().statusCode(400);
        ann().get("/entries?prefix=x&cursor=" + cursor("\0", "x")).then().statusCode(400);
        ann().get("/entries?prefix=x&perfix=y")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"));
        ann().queryParam("prefix", "\0").get("/entries").then().statusCode(422);
        ann().get("/entries/" + UUID.randomUUID()).then().statusCode(404).contentType("application/problem+json");
        ann().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    @DisplayName("the same Idempotency-Key again answers the same and does nothing twice")
    void sameKeySameAnswer() {
        String key = UUID.randomUUID().toString();
        Response first = add(key, word);
        Response second = add(key, word);

        first.then().statusCode(201).header("ETag", equalTo("\"0\""));
        second.then().statusCode(201).header("ETag", equalTo("\"0\""));
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(outbox.types(id(first))).containsExactly("entry-changed.v1");
    }

    @Test
    @DisplayName("the same Idempotency-Key again answers the same where a command returns no Response but its view")
    void sameKeySameView() {
        Response added = add(null, word);
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            ann().header("Idempotency-Key", key)
                    .header("If-Match", added.header("ETag"))
                    .body(body(word + " changed"))
                    .patch("/entries/" + id(added))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("words", equalTo(word + " changed"));
        }
        assertThat(outbox.types(id(added))).hasSize(2);
    }

    @Test
    @DisplayName("the same Idempotency-Key with another body is 422; of another caller it is another key")
    void sameKeyOtherCall() {
        String key = UUID.randomUUID().toString();
        add(key, word).then().statusCode(201);
        add(key, word + " else").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        given().auth()
                .oauth2(Tokens.of("BOB", "case-manager"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body(word + " too"))
                .post("/entries")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("the same command sent eight times at once is done once, and all hear the same")
    void doubleClickIsOneCommand() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> calls = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> add(key, word)))
                .toList();
        assertThat(calls.stream().map(call -> call.join().body().asString()).distinct())
                .hasSize(1);
        ann().get("/entries?prefix=" + word).then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("a refusal leaves nothing behind, its events included, and its key may try again")
    void refusalsLeaveNothing() {
        String key = UUID.randomUUID().toString();
        add(key, "refused " + word).then().statusCode(409).body("type", equalTo("/problems/refused-after-all"));
        ann().get("/entries?prefix=refused " + word).then().body("items", hasSize(0));
        add(key, "refused " + word).then().statusCode(409);
    }

    @Test
    @DisplayName("a broken constraint is answered like the rule that it enforces")
    void constraintsSpeakForTheirRule() {
        add(null, word).then().statusCode(201);
        add(null, word).then().statusCode(409).body("violations.rule", contains("R-TST-2"));
    }

    @Test
    @DisplayName("a change needs the version it saw: without 428, stale 412, fresh a new ETag")
    void changesNeedTheVersion() {
        UUID id = id(add(null, word));
        ann().body(body(word + "1")).patch("/entries/" + id).then().statusCode(428);
        ann().header("If-Match", "\"0\"")
                .body(body(word + "2"))
                .patch("/entries/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        ann().header("If-Match", "\"0\"")
                .body(body(word + "3"))
                .patch("/entries/" + id)
                .then()
                .statusCode(412);
        ann().get("/entries/" + id).then().header("ETag", equalTo("\"1\"")).body("words", equalTo(word + "2"));
    }

    @Test
    @DisplayName("pages follow each other by their list's own cursor until none is left, and CSV has the same rows")
    void pagesFollowEachOther() {
        IntStream.range(0, 5).forEach(number -> add(null, word + number).then().statusCode(201));
        String path = "/entries?limit=3&prefix=" + word;
        Response first = ann().get(path);
        first.then().body("items.words", contains(word + 0, word + 1, word + 2)).body("nextCursor", notNullValue());
        ann().get(path + "&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.words", contains(word + 3, word + 4))
                .body("nextCursor", nullValue());

        ann().get("/entries/others?limit=3&cursor=" + first.path("nextCursor"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable-cursor"));

        ann().accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Next-Cursor", equalTo(first.path("nextCursor")))
                .body(matchesRegex("(?s)id,words,colour,version\r\n(\\S+,\\S+,RED,0\r\n){3}"));
    }

    @Test
    @DisplayName("CSV never starts a formula in a spreadsheet")
    void csvIsNoFormula() {
        add(null, "=1+1 " + word).then().statusCode(201);
        ann().accept("text/csv")
                .queryParam("prefix", "=1+1 " + word)
                .get("/entries")
                .then()
                .body(containsString(",'=1+1 "));
    }

    @Test
    @DisplayName("the caller's request id is sent back, an odd one replaced")
    void requestIdsAreSentBack() {
        ann().header("X-Request-Id", "abc-1").get("/entries?prefix=x").then().header("X-Request-Id", "abc-1");
        ann().header("X-Request-Id", "a b")
                .get("/entries?prefix=x")
                .then()
                .header("X-Request-Id", matchesRegex("[a-f0-9-]{36}"));
    }

    private static String cursor(String... values) {
        String list = Integer.toHexString("/entries".hashCode());
        String text = list + "\n" + String.join("\n", values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Response add(String key, String words) {
        return add(ann(), key, words);
    }

    private static Response add(RequestSpecification request, String key, String words) {
        return (key == null ? request : request.header("Idempotency-Key", key))
                .body(body(words))
                .post("/entries");
    }

    private static String body(String words) {
        return "{\"words\":\"%s\",\"colour\":\"RED\"}".formatted(words);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("id"));
    }

    private static RequestSpecification ann() {
        return given().auth().oauth2(Tokens.of("ANN", "case-manager")).contentType("application/json");
    }

    private static RequestSpecification caller(String subject, String name) {
        return given().auth()
                .oauth2(Tokens.named(subject, name, "case-manager"))
                .contentType("application/json");
    }
}
