package org.caseload.transfer.individual;

import java.util.UUID;

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
        String zip) {

    public static final KnownIndividual NOT_YET =
            new KnownIndividual(null, null, null, null, null, null, null, null, null, null);

    public boolean isKnown() {
        return individualId != null;
    }

    /** Whether the copy says that the Individual was discharged or died. */
    public boolean hasLeft() {
        return isKnown() && !status.equals("ACTIVE");
    }
}
