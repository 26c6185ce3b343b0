package org.caseload.request.staff;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of the staff. */
@ApplicationScoped
public class StaffConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final StaffRepository staff;

    StaffConsumer(Inbox inbox, StaffRepository staff) {
        this.inbox = inbox;
        this.staff = staff;
    }

    @Override
    public String topic() {
        return "staff";
    }

    @Override
    @Incoming("staff")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, copy("staff-member-changed.v1", State.class, staff::keep));
    }

    /** The part of staff-member-changed.v1 that requests need. */
    record State(
            UUID staffId,
            String staffNumber,
            String subject,
            Colleague.Status status,
            Colleague.Role role,
            String givenName,
            String familyName,
            Colleague.Kind caseManagerKind,
            UUID reportsToId,
            LocalDate lastWorkingDay,
            UUID coveredById) {}
}
