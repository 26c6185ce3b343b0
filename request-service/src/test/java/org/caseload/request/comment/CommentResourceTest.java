package org.caseload.request.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CommentResourceTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person director;
    private Person supervisor;
    private Person mine;
    private UUID request;

    @BeforeEach
    void draft() {
        director = agency.director();
        supervisor = agency.supervisor(director.id());
        mine = agency.intake(supervisor.id());
        request = Agency.draft(mine, agency.individual(mine));
    }

    @Test
    @DisplayName("whoever sees the request reads and writes, page by page, oldest first; no event tells of it")
    void conversation() {
        String location =
                write(mine, "First\\nand more").then().statusCode(201).extract().header("Location");
        write(supervisor, "Second").then().statusCode(201);
        write(director, "Third").then().statusCode(201).body("authorName", equalTo("Bea Sample"));
        String cursor = mine.call()
                .get(path() + "?limit=2")
                .then()
                .statusCode(200)
                .body("items.text", contains("First\nand more", "Second"))
                .body(
                        "items.authorId",
                        contains(mine.id().toString(), supervisor.id().toString()))
                .extract()
                .path("nextCursor");
        mine.call()
                .get(path() + "?limit=2&cursor=" + cursor)
                .then()
                .body("items.text", contains("Third"))
                .body("nextCursor", nullValue());
        director.call().get(location).then().statusCode(200).body("text", equalTo("First\nand more"));
        assertThat(outbox.of(request)).isEmpty();
    }

    @Test
    @DisplayName("a comment can't be reached by another request, nor by who does not see the request")
    void scopes() {
        String id = write(mine, "Ours").path("commentId");
        UUID another = Agency.draft(mine, agency.individual(mine));
        mine.call()
                .get("/balance-requests/" + another + "/comments/" + id)
                .then()
                .statusCode(404);
        Person stranger = agency.intake(agency.supervisor(null).id());
        stranger.call().get(path()).then().statusCode(404);
        stranger.call().get(path() + "/" + id).then().statusCode(404);
        write(stranger, "Mine").then().statusCode(404);
        agency.hire("human-resources", "HUMAN_RESOURCES", "", null)
                .call()
                .get(path())
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\\u0000b"})
    @DisplayName("a comment says something, in characters that can be read")
    void unacceptable(String text) {
        write(mine, text).then().statusCode(422).body("violations[0].field", equalTo("text"));
        write(mine, "x".repeat(4001)).then().statusCode(422);
        mine.call().body("{}").post(path()).then().statusCode(422);
    }

    @Test
    @DisplayName("R-REQ-4: a draft is deleted with what was written about it")
    void goesWithTheDraft() {
        write(mine, "Never mind").then().statusCode(201);
        mine.call().delete("/balance-requests/" + request).then().statusCode(204);
        mine.call().get(path()).then().statusCode(404);
    }

    private String path() {
        return "/balance-requests/" + request + "/comments";
    }

    private Response write(Person by, String text) {
        return by.call().body("{\"text\":\"" + text + "\"}").post(path());
    }
}
