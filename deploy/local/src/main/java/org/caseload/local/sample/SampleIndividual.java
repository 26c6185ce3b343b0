package org.caseload.local.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An Individual whom the sample agency serves.
 *
 * @param caseManager staff number
 * @param needs what a Case Manager should know about, by code
 * @param guardian null where there is none
 * @param outlook how far from ready for a move
 */
public record SampleIndividual(
        String agencyNumber,
        String caseManager,
        String givenName,
        String familyName,
        String street,
        ZipCode home,
        int algo,
        int annualMonth,
        List<Integer> quarterlyMonths,
        List<String> needs,
        Guardian guardian,
        Outlook outlook) {

    /** How far from ready for a move. */
    public enum Outlook {
        READY,
        NEARLY,
        FAR
    }

    record Guardian(String name, String phone, String email) {}

    public String name() {
        return givenName + " " + familyName;
    }

    /** The body of POST /individuals. */
    Map<String, Object> body(String caseManagerId) {
        Map<String, Object> details = new HashMap<>();
        details.put("givenName", givenName);
        details.put("familyName", familyName);
        details.put("address", address(street, home));
        details.put("algo", algo);
        details.put("annualMonth", annualMonth);
        details.put("quarterlyMonths", quarterlyMonths);
        details.put("needs", needs);
        details.put("guardian", guardian);
        details.put("status", "ACTIVE");
        return Map.of("agencyNumber", agencyNumber, "caseManagerId", caseManagerId, "details", details);
    }

    /** The services find where its ZIP code lies. */
    static Map<String, Object> address(String street, ZipCode home) {
        Map<String, Object> address = new HashMap<>();
        address.put("street", street);
        address.put("city", home.city());
        address.put("county", home.county());
        address.put("zip", home.zip());
        return address;
    }
}
