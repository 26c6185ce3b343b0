package org.caseload.transfer.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    long sequence;

    Colleague asColleague() {
        return new Colleague(
                id,
                staffNumber,
                name(),
                status == Status.ACTIVE,
                caseManagerKind,
                caseManagerSince,
                priorExperienceMonths,
                caseloadTarget);
    }

    private String name() {
        String name = Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}
