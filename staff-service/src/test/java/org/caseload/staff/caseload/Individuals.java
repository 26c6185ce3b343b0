package org.caseload.staff.caseload;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.caseload.chassis.testing.Topics;

/** Tells of Individuals as request-service does. */
public final class Individuals {

    /** In Kokomo, of Algo 3, with everything else as usual, the annual in April, quarterlies in January and July. */
    public static final String USUAL = """
            "algo":3,"zip":"46901","latitude":40.53,"longitude":-86.17,"annualMonth":4,"quarterlyMonths":[1,7]""";

    private Individuals() {}

    public static UUID served(UUID caseManagerId, String more) {
        UUID id = UUID.randomUUID();
        tell(id, "ACTIVE", caseManagerId, more);
        return id;
    }

    public static void tell(UUID id, String status, UUID caseManagerId, String more) {
        tell(id, status, caseManagerId, more, Instant.now());
    }

    /** @param at when it became so */
    public static void tell(UUID id, String status, UUID caseManagerId, String more, Instant at) {
        String state = """
                {"individualId":"%s","agencyNumber":"IND-1","status":"%s","caseManagerId":"%s",%s}""".formatted(id, status, caseManagerId, more);
        var record = new ProducerRecord<>("individuals", id.toString(), state.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        "individual-changed.v1",
                        "ce_time",
                        at.toString(),
                        "ce_sequence",
                        Long.toString(System.nanoTime()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Topics.publish(record);
    }
}
