package org.caseload.transfer.individual;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Our copy of an Individual, as request-service last told of it. */
@Entity
class Individual {

    @Id
    UUID id;

    String agencyNumber;
    String status;
    int algo;
    UUID caseManagerId;
    String givenName;
    String familyName;
    String city;
    String county;
    String zip;
    long sequence;

    KnownIndividual known() {
        return new KnownIndividual(
                id, agencyNumber, status, algo, caseManagerId, givenName, familyName, city, county, zip);
    }
}
