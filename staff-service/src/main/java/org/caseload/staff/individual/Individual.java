package org.caseload.staff.individual;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Our copy of an Individual, as request-service last told of it. */
@Entity
class Individual {

    @Id
    UUID id;

    String agencyNumber;
    UUID caseManagerId;
    String status;
    String zip;
    Double latitude;
    Double longitude;
    Integer algo;
    String urgency;
    String complexity;
    String environment;
    String service;
    String supportStaff;
    String documentation;
    Integer annualMonth;
    int[] quarterlyMonths;

    /** In a straight line from the Case Manager's home; null where either place is unknown. */
    Double miles;

    /** When the Individual came to the agency. */
    LocalDate registeredOn;

    /** When the Individual was no longer served; null while they are. */
    LocalDate endedOn;

    long sequence;

    KnownIndividual known() {
        return new KnownIndividual(id, agencyNumber, zip, latitude, longitude);
    }
}
