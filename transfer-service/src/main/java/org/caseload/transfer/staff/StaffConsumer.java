package org.caseload.transfer.staff;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps our copy of the staff. */
@ApplicationScoped
public class StaffConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final StaffRepository staff;
    private final Event<StaffSeen> seen;

    StaffConsumer(Inbox inbox, StaffRepository staff, Event<StaffSeen> seen) {
        this.inbox = inbox;
        this.staff = staff;
        this.seen = seen;
    }

    @Override
    public String topic() {
        return "staff";
    }

    @Override
    @Incoming("staff")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, copy("staff-member-changed.v1", Changed.class, this::keep, this::keepAndTell));
    }

    private void keepAndTell(Changed told, long sequence) {
        keep(told, sequence);
        seen.fire(new StaffSeen(told.staffId));
    }

    private void keep(Changed told, long sequence) {
        StaffMember member = staff.findById(told.staffId);
        if (member == null) {
            member = new StaffMember();
            member.id = told.staffId;
            told.applyTo(member, sequence);
            staff.persist(member);
        } else if (sequence >= member.sequence) {
            told.applyTo(member, sequence);
        }
        staff.flush();
    }

    /** The part of staff-member-changed.v1 that moves need. */
    record Changed(
            UUID staffId,
            String staffNumber,
            String subject,
            StaffMember.Status status,
            String role,
            String givenName,
            String familyName,
            Colleague.Kind caseManagerKind,
            UUID reportsToId,
            LocalDate caseManagerSince,
            int priorExperienceMonths,
            Integer caseloadTarget,
            Integer effectiveTarget,
            Double latitude,
            Double longitude,
            boolean placeIsExact,
            String classCode,
            String gender,
            List<String> specialties,
            LocalDate lastWorkingDay,
            UUID coveredById) {

        void applyTo(StaffMember member, long sequence) {
            member.staffNumber = staffNumber;
            member.subject = subject;
            member.status = status;
            member.role = role;
            member.givenName = givenName;
            member.familyName = familyName;
            member.caseManagerKind = caseManagerKind;
            member.reportsToId = reportsToId;
            member.caseManagerSince = caseManagerSince;
            member.priorExperienceMonths = priorExperienceMonths;
            member.caseloadTarget = effectiveTarget == null ? caseloadTarget : effectiveTarget;
            member.latitude = latitude;
            member.longitude = longitude;
            member.placeIsExact = placeIsExact;
            member.classCode = classCode;
            member.gender = gender;
            member.specialties = specialties == null ? List.of() : specialties;
            member.lastWorkingDay = lastWorkingDay;
            member.coveredById = coveredById;
            member.sequence = sequence;
        }
    }
}
