package org.caseload.chassis.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.chassis.testing.CopyFiles;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RebuildTest {

    private static final AtomicLong SEQUENCE = new AtomicLong(100);

    private final UUID key = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Inject
    CopyConsumer consumer;

    @Inject
    DataSource database;

    @Inject
    @Any
    Instance<TopicConsumer> consumers;

    @BeforeEach
    void twoAreKnown() {
        tell(key, "before");
        tell(key, "now");
        tell(other, "other");
        await().until(() -> consumer.known(key).equals(List.of("now"))
                && consumer.known(other).equals(List.of("other")));
        CopyConsumer.TOLD.clear();
    }

    @AfterEach
    void stumbleNoMore() {
        SampleConsumer.STUMBLES_OVER.set("");
        CopyConsumer.MEETING.set(null);
    }

    @Test
    @DisplayName(
            "a rebuild mends what is missing, wrong, too new or nobody's, and a state that mends nothing is not told")
    void mendsTheCopy() {
        UUID nobody = UUID.randomUUID();
        consumer.spoil("delete from known where key = ?1", key);
        consumer.spoil("update known set words = 'wrong', sequence = 9999999999 where key = ?1", other);
        consumer.spoil("insert into known values (?1, 'nobody', 1)", nobody);

        rebuild()
                .then()
                .statusCode(200)
                .body("topic", equalTo(List.of("individuals")))
                .body("[0].states", greaterThanOrEqualTo(3));

        assertThat(consumer.known(key)).containsExactly("now");
        assertThat(consumer.known(other)).containsExactly("other");
        assertThat(consumer.known(nobody)).isEmpty();
        assertThat(CopyConsumer.TOLD).isEmpty();
        tell(other, "later");
        await().until(() -> consumer.known(other).equals(List.of("later")));
        assertThat(CopyConsumer.TOLD).containsExactly("later");
    }

    @Test
    @DisplayName(
            "while a copy is refilled readers see it as it was, and states that come meanwhile take effect after it")
    void readersSeeNoHalf() {
        tell(key, "slow");
        await().until(() -> consumer.known(key).equals(List.of("slow")));
        CopyConsumer.TOLD.clear();
        Phaser meeting = new Phaser(2);
        CopyConsumer.MEETING.set(meeting);
        CompletableFuture<Response> rebuilding = CompletableFuture.supplyAsync(this::rebuild);
        meeting.arriveAndAwaitAdvance();

        tell(other, "meanwhile");
        assertThat(consumer.known(key)).containsExactly("slow");
        assertThat(consumer.known(other)).containsExactly("other");

        CopyConsumer.MEETING.set(null);
        meeting.arriveAndDeregister();
        rebuilding.join().then().statusCode(200);
        await().until(() -> consumer.known(other).equals(List.of("meanwhile")));
        assertThat(consumer.known(key)).containsExactly("slow");
        assertThat(CopyConsumer.TOLD).containsExactly("meanwhile");
    }

    @Test
    @DisplayName("a state that fails stops the rebuild with its cause, and the copies are as they were")
    void failureChangesNothing() {
        consumer.spoil("update known set words = 'wrong' where key = ?1", other);
        SampleConsumer.STUMBLES_OVER.set("now");

        rebuild()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/rebuild-stopped"))
                .body("violations[0].field", equalTo("individuals"))
                .body("violations[0].detail", startsWith("IllegalStateException: stumbled"));

        assertThat(consumer.known(other)).containsExactly("wrong");
    }

    @Test
    @DisplayName("what is unreadable is not sent to the dead letters once more")
    void noSecondDeadLetter() {
        Topics.publish("individuals", key, "known.v1", "{\"key\":");
        await().until(() -> deadLetters() == 1);

        rebuild().then().statusCode(200);

        assertThat(deadLetters()).isEqualTo(1);
    }

    @Test
    @DisplayName("a table of states that no file in db/copies empties is found")
    void forgottenTables() {
        assertThat(CopyFiles.forgotten(database, consumers)).containsExactly("made_otherwise");
        assertThat(CopyFiles.forgotten(database, consumers, "made_otherwise")).isEmpty();
    }

    @Test
    @DisplayName("a rebuild is the administrator's")
    void administratorsOnly() {
        given().auth()
                .oauth2(Tokens.of("ANN", "supervisor"))
                .post("/q/copies/rebuilds")
                .then()
                .statusCode(403);
    }

    private Response rebuild() {
        return given().auth().oauth2(Tokens.of("ROOT", "administrator")).post("/q/copies/rebuilds");
    }

    private long deadLetters() {
        return Topics.read("dead-letters").stream()
                .filter(letter -> key.toString().equals(letter.key()))
                .count();
    }

    private static void tell(UUID key, String words) {
        Topics.publish(
                "individuals",
                key,
                "known.v1",
                UUID.randomUUID().toString(),
                SEQUENCE.incrementAndGet(),
                "{\"key\":\"%s\",\"words\":\"%s\"}".formatted(key, words));
    }
}
