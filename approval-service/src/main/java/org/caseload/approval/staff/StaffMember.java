package org.caseload.approval.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** Our copy of who works here and who is above whom. */
@Entity
class StaffMember {

    @Id
    UUID id;

    String subject;

    @Enumerated(EnumType.STRING)
    Colleague.Status status;

    @Enumerated(EnumType.STRING)
    Colleague.Role role;

    String givenName;
    String familyName;
    UUID reportsToId;
    Double latitude;
    Double longitude;
    boolean placeIsExact;
    long sequence;
}
