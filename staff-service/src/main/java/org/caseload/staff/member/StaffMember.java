package org.caseload.staff.member;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;
import org.caseload.staff.distance.Address;

/** Somebody who works here. The only owner of these facts; every other service keeps a narrow copy of them. */
@Entity
class StaffMember {

    enum Status {
        ACTIVE,
        ON_LEAVE,
        SEPARATED
    }

    enum Role {
        CASE_MANAGER,
        SUPERVISOR,
        ASSISTANT_DIRECTOR,
        HUMAN_RESOURCES,
        ENGAGEMENT_COORDINATOR,
        FIELD_SUPPORT
    }

    enum CaseManagerKind {
        INTAKE,
        ONGOING
    }

    @Id
    UUID id;

    String staffNumber;
    String subject;

    @Enumerated(EnumType.STRING)
    Status status;

    String givenName;
    String familyName;
    String email;

    @Enumerated(EnumType.STRING)
    Role role;

    @Enumerated(EnumType.STRING)
    CaseManagerKind caseManagerKind;

    UUID reportsToId;
    String classCode;
    LocalDate caseManagerSince;
    int priorExperienceMonths;
    Integer caseloadTarget;
    Integer salary;

    @Embedded
    Address address;

    @Version
    long version;

    /** The whole state, as the other services' copies read it. */
    Changed changed() {
        Address home = address == null ? new Address(null, null, null, null, null, null) : address;
        return new Changed(
                id,
                staffNumber,
                subject,
                status,
                givenName,
                familyName,
                email,
                role,
                caseManagerKind,
                reportsToId,
                classCode,
                caseManagerSince,
                priorExperienceMonths,
                caseloadTarget,
                home.county(),
                home.zip(),
                home.latitude(),
                home.longitude());
    }

    sealed interface Event extends DomainEvent {
        @Override
        default String topic() {
            return "staff";
        }
    }

    record Changed(
            UUID staffId,
            String staffNumber,
            String subject,
            Status status,
            String givenName,
            String familyName,
            String email,
            Role role,
            CaseManagerKind caseManagerKind,
            UUID reportsToId,
            String classCode,
            LocalDate caseManagerSince,
            int priorExperienceMonths,
            Integer caseloadTarget,
            String county,
            String zip,
            Double latitude,
            Double longitude)
            implements Event {

        @Override
        public String type() {
            return "staff-member-changed.v1";
        }

        @Override
        public UUID key() {
            return staffId;
        }
    }
}
