package org.caseload.chassis.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class InboxTest {

    private final UUID key = UUID.randomUUID();

    @Inject
    SampleConsumer consumer;

    @AfterEach
    void stumbleNoMore() {
        SampleConsumer.STUMBLES_OVER.set("");
    }

    @Test
    @DisplayName("an event that comes twice takes effect once")
    void twiceIsOnce() {
        String id = UUID.randomUUID().toString();
        Topics.publish("notifications", key, "said.v1", id, 1, said("hello"));
        Topics.publish("notifications", key, "said.v1", id, 1, said("hello"));
        Topics.publish("notifications", key, "said.v1", said("goodbye"));

        heardBecomes("hello", "goodbye");
    }

    @Test
    @DisplayName("a copy hears the sequence of the state, and other types are passed over")
    void copiesHearTheSequence() {
        Topics.publish("notifications", key, "unheard-of.v1", said("nothing"));
        Topics.publish("notifications", key, "state.v1", "any", 42, said("whole"));

        heardBecomes("whole@42");
    }

    @Test
    @DisplayName(
            "a message that fails parks its key, later ones wait behind it, others go on, a replay keeps the order")
    void failureParksItsKeyAlone() {
        SampleConsumer.STUMBLES_OVER.set("second");
        UUID other = UUID.randomUUID();
        Topics.publish("notifications", key, "said.v1", said("first"));
        Topics.publish("notifications", key, "said.v1", said("second"));
        Topics.publish("notifications", key, "said.v1", said("third"));
        Topics.publish("notifications", other, "said.v1", "{\"key\":\"" + other + "\",\"words\":\"mine\"}");

        await().until(() -> consumer.heard(other.toString()).equals(List.of("mine")));
        heardBecomes("first");
        parkedBecome(2, "IllegalStateException: stumbled");

        replay().then().statusCode(409);
        heardBecomes("first");

        SampleConsumer.STUMBLES_OVER.set("");
        replay().then().statusCode(200).body("replayed", equalTo(2));
        heardBecomes("first", "second", "third");
    }

    @Test
    @DisplayName("what is refused behind a parked message is a dead letter once, and the replay goes on in order")
    void refusedOnesHoldUpNoReplay() {
        SampleConsumer.STUMBLES_OVER.set("first");
        Topics.publish("notifications", key, "said.v1", said("first"));
        String oath = Topics.publish("notifications", key, "said.v1", said("oath"));
        Topics.publish("notifications", key, "said.v1", said("second"));
        Topics.publish("notifications", key, "said.v1", said("third"));
        parkedBecome(4, "IllegalStateException: stumbled");

        SampleConsumer.STUMBLES_OVER.set("third");
        replay().then().statusCode(409);
        heardBecomes("first", "second");
        parkedBecome(1, "behind an earlier message of its key");

        SampleConsumer.STUMBLES_OVER.set("");
        replay().then().statusCode(200).body("replayed", equalTo(1)).body("refused", equalTo(0));
        heardBecomes("first", "second", "third");
        assertThat(lettersOfTheKey())
                .extracting(letter -> Topics.header(letter, "ce_id"), Topics::text)
                .containsExactly(tuple(oath, said("oath")));
        assertThat(lettersOfTheKey())
                .extracting(letter -> Topics.header(letter, "dead-letter-cause"))
                .containsExactly("nobody may say that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"topic\":\"notifications\",\"key\":\" \"}"})
    @DisplayName("a replay that names no key is 422")
    void replaysNameTheirKey(String body) {
        given().auth()
                .oauth2(Tokens.of("ROOT", "administrator"))
                .contentType("application/json")
                .body(body)
                .post("/q/parked-messages/replays")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unacceptable-values"))
                .body("violations.field", hasItem("key"));
    }

    @Test
    @DisplayName("several replays of a key at once are one")
    void replaysAtOnceAreOne() {
        SampleConsumer.STUMBLES_OVER.set("first");
        Topics.publish("notifications", key, "said.v1", said("first"));
        Topics.publish("notifications", key, "said.v1", said("oath"));
        Topics.publish("notifications", key, "said.v1", said("second"));
        parkedBecome(3, "IllegalStateException: stumbled");
        SampleConsumer.STUMBLES_OVER.set("");

        List<CompletableFuture<Response>> replays = Stream.generate(() -> CompletableFuture.supplyAsync(this::replay))
                .limit(4)
                .toList();

        assertThat(replays.stream()
                        .mapToInt(replay -> replay.join().path("replayed"))
                        .sum())
                .isEqualTo(2);
        assertThat(replays.stream()
                        .mapToInt(replay -> replay.join().path("refused"))
                        .sum())
                .isEqualTo(1);
        heardBecomes("first", "second");
        assertThat(lettersOfTheKey()).hasSize(1);
    }

    @Test
    @DisplayName(
            "what is unreadable or not a CloudEvent goes to the dead-letter topic with the cause and holds up nothing")
    void unreadableGoesToTheDeadLetters() {
        Topics.publish("notifications", key, "said.v1", "{\"key\": \"" + key + "\", \"words\": ");
        Topics.publish(new ProducerRecord<>("notifications", key.toString(), "hi".getBytes(StandardCharsets.UTF_8)));
        Topics.publish("notifications", key, "said.v1", said("still here"));

        heardBecomes("still here");
        assertThat(lettersOfTheKey())
                .extracting(letter -> Topics.header(letter, "dead-letter-cause"))
                .containsExactly(
                        "unreadable said.v1: JsonEOFException: line 1, column 58", "not a CloudEvent in binary mode");
    }

    @Test
    @DisplayName("a key with a NUL, and a message almost too large to travel, are dead letters and hold up nothing")
    void whatNoDatabaseKeepsIsADeadLetter() {
        ProducerRecord<String, byte[]> nul = new ProducerRecord<>("notifications", key + "\0", new byte[] {'{', '}'});
        Stream.of("ce_id", "ce_source", "ce_type")
                .forEach(name -> nul.headers().add(name, "said.v1".getBytes(StandardCharsets.UTF_8)));
        Topics.publish(nul);
        Topics.publish(new ProducerRecord<>("notifications", key.toString(), new byte[1_048_400]));
        Topics.publish("notifications", key, "said.v1", said("still here"));

        heardBecomes("still here");
        await().untilAsserted(() -> assertThat(Topics.read("dead-letters"))
                .extracting(letter -> Topics.header(letter, "dead-letter-cause"))
                .contains("no key that can be kept", "not a CloudEvent in binary mode"));
    }

    private void parkedBecome(int messages, String cause) {
        await().untilAsserted(() -> given().auth()
                .oauth2(Tokens.of("ROOT", "administrator"))
                .get("/q/parked-messages")
                .then()
                .statusCode(200)
                .body("find { it.key == '" + key + "' }.messages", equalTo(messages))
                .body("find { it.key == '" + key + "' }.cause", equalTo(cause)));
    }

    private List<ConsumerRecord<String, byte[]>> lettersOfTheKey() {
        return Topics.read("dead-letters").stream()
                .filter(letter -> key.toString().equals(letter.key()))
                .toList();
    }

    private Response replay() {
        return given().auth()
                .oauth2(Tokens.of("ROOT", "administrator"))
                .contentType("application/json")
                .body("{\"topic\":\"notifications\",\"key\":\"" + key + "\"}")
                .post("/q/parked-messages/replays");
    }

    private void heardBecomes(String... words) {
        await().untilAsserted(() -> assertThat(consumer.heard(key.toString())).containsExactly(words));
    }

    private String said(String words) {
        return "{\"key\":\"%s\",\"words\":\"%s\",\"more\":1}".formatted(key, words);
    }
}
