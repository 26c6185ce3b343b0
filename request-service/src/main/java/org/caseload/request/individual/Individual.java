package org.caseload.request.individual;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.event.DomainEvent;

/** The person served, with exactly one Case Manager (R-REQ-6). */
@Entity
class Individual {

    @Id
    UUID id;

    String agencyNumber;
    UUID caseManagerId;

    @Enumerated(EnumType.STRING)
    IndividualFile.Status status;

    String givenName;
    String familyName;

    @Embedded
    IndividualDetails.Address address;

    int algo;
    Integer annualMonth;
    List<Integer> quarterlyMonths;
    List<String> needs;
    String programme;

    @Embedded
    IndividualDetails.LoadFactors loadFactors;

    String guardianName;
    String guardianPhone;
    String guardianEmail;

    @Version
    long version;

    /**
     * The whole state, as the other services' copies read it.
     *
     * @param place where the address lies, null where that is not known
     */
    Changed changed(Place place) {
        return new Changed(
                id,
                agencyNumber,
                status,
                algo,
                caseManagerId,
                givenName,
                familyName,
                address.city(),
                address.county(),
                address.zip(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                place == null ? null : place.exact(),
                annualMonth,
                quarterlyMonths,
                needs,
                programme,
                loadFactors);
    }

    sealed interface Event extends DomainEvent {
        @Override
        default String topic() {
            return "individuals";
        }
    }

    record Changed(
            UUID individualId,
            String agencyNumber,
            IndividualFile.Status status,
            int algo,
            UUID caseManagerId,
            String givenName,
            String familyName,
            String city,
            String county,
            String zip,
            Double latitude,
            Double longitude,
            Boolean placeIsExact,
            Integer annualMonth,
            List<Integer> quarterlyMonths,
            List<String> needs,
            String programme,
            IndividualDetails.LoadFactors loadFactors)
            implements Event {

        @Override
        public String type() {
            return "individual-changed.v1";
        }

        @Override
        public UUID key() {
            return individualId;
        }
    }
}
