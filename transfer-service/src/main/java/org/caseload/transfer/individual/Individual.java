package org.caseload.transfer.individual;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
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
    Double latitude;
    Double longitude;
    boolean placeIsExact;
    List<String> needs = List.of();
    Integer annualMonth;
    List<Integer> quarterlyMonths = List.of();
    long sequence;

    KnownIndividual known() {
        return new KnownIndividual(
                id,
                agencyNumber,
                status,
                algo,
                caseManagerId,
                givenName,
                familyName,
                city,
                county,
                zip,
                latitude,
                longitude,
                placeIsExact,
                needs,
                annualMonth,
                quarterlyMonths);
    }
}
