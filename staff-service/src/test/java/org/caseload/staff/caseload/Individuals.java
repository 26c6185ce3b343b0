package org.caseload.staff.caseload;

import java.util.UUID;
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
        Topics.publish("individuals", id, "individual-changed.v1", """
                {"individualId":"%s","agencyNumber":"IND-1","status":"%s","caseManagerId":"%s",%s}""".formatted(id, status, caseManagerId, more));
    }
}
