package org.caseload.approval.individual;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Our copy of what people call an Individual by; nameless once erased. */
@Entity
class Individual {

    @Id
    UUID id;

    String agencyNumber;
    String givenName;
    String familyName;
    Double latitude;
    Double longitude;
    long sequence;
}
