package org.caseload.approval.individual;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** Our copy of an Individual: what people call them by, where they live, and the work they bring; nameless once erased. */
@Entity
class Individual {

    enum Status {
        ACTIVE,
        DISCHARGED,
        DECEASED
    }

    @Id
    UUID id;

    String agencyNumber;
    String givenName;
    String familyName;
    Double latitude;
    Double longitude;
    boolean placeIsExact;

    @Enumerated(EnumType.STRING)
    Status status;

    UUID caseManagerId;
    Integer algo;
    Integer annualMonth;
    Integer[] quarterlyMonths;
    long sequence;
}
