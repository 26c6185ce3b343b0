package org.caseload.chassis.event;

import java.util.UUID;

/** Something that happened to one aggregate. Its record components are the JSON that other systems read. */
public interface DomainEvent {

    /** The CloudEvents type, past tense and versioned: {@code approval-granted.v1}. */
    String type();

    /** The topic of the aggregate. */
    String topic();

    /** The aggregate's id: the Kafka key, and the order in which its events are read. */
    UUID key();
}
