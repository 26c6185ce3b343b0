package org.caseload.local.infrastructure;

import java.util.List;
import org.caseload.chassis.testing.EmbeddedKafka;
import org.caseload.local.Part;
import org.caseload.local.Settings;
import org.caseload.local.process.Processes;

/** What the process {@code kafka} does. */
public final class KafkaHost {

    /** All topics of the product. The services' tests have the same list. */
    static final List<String> TOPICS = List.of(
            "individuals",
            "mcrs",
            "balance-requests",
            "approvals",
            "transfers",
            "readiness",
            "staff",
            "staff-cases",
            "notifications",
            "readiness-facts",
            "dead-letters");

    private KafkaHost() {}

    /** Runs the broker until this process is asked to end. */
    public static void run(Settings settings) throws InterruptedException {
        EmbeddedKafka kafka = EmbeddedKafka.start(
                settings.data().resolve("kafka"), settings.port(Part.KAFKA), settings.controllerPort());
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "close-kafka"));
        kafka.createTopics(TOPICS);
        new Processes(settings).markReady(Part.KAFKA);
        Thread.currentThread().join();
    }
}
