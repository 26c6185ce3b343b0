package org.caseload.notification.staff;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.notification.delivery.Arrivals;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of the staff, and lets go mail that waited for somebody. */
@ApplicationScoped
public class StaffConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final StaffRepository staff;
    private final Arrivals arrivals;

    StaffConsumer(Inbox inbox, StaffRepository staff, Arrivals arrivals) {
        this.inbox = inbox;
        this.staff = staff;
        this.arrivals = arrivals;
    }

    @Override
    public String topic() {
        return "staff";
    }

    @Override
    @Incoming("staff")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, copy("staff-member-changed.v1", StaffMemberChanged.class, staff::keep, this::keep));
    }

    private void keep(StaffMemberChanged changed, long sequence) {
        staff.keep(changed, sequence);
        arrivals.here(changed.staffId());
    }

    /** The part of staff-member-changed.v1 that mail needs; other fields may come and go. */
    record StaffMemberChanged(
            UUID staffId,
            String subject,
            String status,
            String role,
            String givenName,
            String familyName,
            String email,
            UUID reportsToId,
            UUID coveredById) {

        String name() {
            String name = Stream.of(givenName, familyName)
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" "));
            return name.isEmpty() ? null : name;
        }
    }
}
