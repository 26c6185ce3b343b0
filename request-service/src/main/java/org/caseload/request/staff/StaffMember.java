package org.caseload.request.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our narrow copy of a member of the staff, as staff-service last told it. */
@Entity
class StaffMember {

    @Id
    UUID id;

    /** Of the event that the row was last copied from. */
    long sequence;

    /** Null in a row copied before numbers were kept, until the member is told of again. */
    String staffNumber;

    String subject;

    @Enumerated(EnumType.STRING)
    Colleague.Status status;

    @Enumerated(EnumType.STRING)
    Colleague.Role role;

    String givenName;
    String familyName;

    @Enumerated(EnumType.STRING)
    Colleague.Kind caseManagerKind;

    UUID reportsToId;

    LocalDate lastWorkingDay;

    UUID coveredById;

    Colleague colleague() {
        String name = Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return new Colleague(
                id,
                staffNumber,
                name.isEmpty() ? null : name,
                status,
                role,
                caseManagerKind,
                reportsToId,
                lastWorkingDay,
                coveredById);
    }
}
