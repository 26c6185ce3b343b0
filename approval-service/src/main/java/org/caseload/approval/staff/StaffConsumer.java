package org.caseload.approval.staff;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of the staff, and says so to the rooms that wait for somebody to be known. */
@ApplicationScoped
public class StaffConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final StaffRepository staff;
    private final Event<StaffChanged> changes;

    StaffConsumer(Inbox inbox, StaffRepository staff, Event<StaffChanged> changes) {
        this.inbox = inbox;
        this.staff = staff;
        this.changes = changes;
    }

    @Override
    public String topic() {
        return "staff";
    }

    @Override
    @Incoming("staff")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                copy(
                        "staff-member-changed.v1",
                        Changed.class,
                        (changed, sequence) -> staff.keep(changed.state(sequence)),
                        (changed, sequence) ->
                                staff.keep(changed.state(sequence)).ifPresent(changes::fire)));
    }

    /** The part of staff-member-changed.v1 that approvals need. */
    record Changed(
            UUID staffId,
            String subject,
            Colleague.Status status,
            Colleague.Role role,
            String givenName,
            String familyName,
            UUID reportsToId,
            Double latitude,
            Double longitude,
            boolean placeIsExact) {

        StaffMember state(long sequence) {
            StaffMember member = new StaffMember();
            member.id = staffId;
            member.subject = subject;
            member.status = status;
            member.role = role;
            member.givenName = givenName;
            member.familyName = familyName;
            member.reportsToId = reportsToId;
            member.latitude = latitude;
            member.longitude = longitude;
            member.placeIsExact = placeIsExact;
            member.sequence = sequence;
            return member;
        }
    }
}
