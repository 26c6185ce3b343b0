package org.caseload.transfer.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Our copy of a member of the staff, as staff-service last told of it. */
@Entity
class StaffMember {

    enum Status {
        ACTIVE,
        ON_LEAVE,
        SEPARATED
    }

    @Id
    UUID id;

    String staffNumber;
    String subject;

    @Enumerated(EnumType.STRING)
    Status status;

    String role;
    String givenName;
    String familyName;

    @Enumerated(EnumType.STRING)
    Colleague.Kind caseManagerKind;

    UUID reportsToId;
    LocalDate caseManagerSince;
    int priorExperienceMonths;
    Integer caseloadTarget;
    Double latitude;
    Double longitude;
    boolean placeIsExact;
    String classCode;
    String gender;
    List<String> specialties = List.of();
    LocalDate lastWorkingDay;
    UUID coveredById;
    long sequence;

    Colleague asColleague() {
        return new Colleague(
                id,
                staffNumber,
                givenName,
                familyName,
                status == Status.ACTIVE,
                caseManagerKind,
                caseManagerSince,
                priorExperienceMonths,
                caseloadTarget,
                latitude,
                longitude,
                placeIsExact,
                classCode,
                gender,
                specialties,
                lastWorkingDay);
    }
}
