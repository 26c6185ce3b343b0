package org.caseload.transfer.individual;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.distance.Place;

/**
 * What our copy tells of an Individual. Names and place are null once erased.
 *
 * @param individualId null, like everything else, where the copy has not arrived
 */
public record KnownIndividual(
        UUID individualId,
        String agencyNumber,
        String status,
        Integer algo,
        UUID caseManagerId,
        String givenName,
        String familyName,
        String city,
        String county,
        String zip,
        Double latitude,
        Double longitude,
        Boolean placeIsExact,
        Collection<String> needs,
        Integer annualMonth,
        Collection<Integer> quarterlyMonths) {

    public static final KnownIndividual NOT_YET = new KnownIndividual(
            null, null, null, null, null, null, null, null, null, null, null, null, false, List.of(), null, List.of());

    public KnownIndividual {
        needs = needs == null ? List.of() : needs.stream().distinct().toList();
        quarterlyMonths = quarterlyMonths == null
                ? List.of()
                : quarterlyMonths.stream().distinct().toList();
    }

    /** Where the Individual lives; null where not known. */
    public Place place() {
        return latitude == null || longitude == null ? null : new Place(latitude, longitude, placeIsExact);
    }

    /** The months in which the annual or a quarterly falls. */
    public Collection<Integer> months() {
        return annualMonth == null || quarterlyMonths.contains(annualMonth)
                ? quarterlyMonths
                : Stream.concat(quarterlyMonths.stream(), Stream.of(annualMonth))
                        .toList();
    }

    public boolean isKnown() {
        return individualId != null;
    }

    /** Whether the copy says that the Individual was discharged or died. */
    public boolean hasLeft() {
        return isKnown() && !status.equals("ACTIVE");
    }
}
