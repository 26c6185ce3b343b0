package org.caseload.transfer.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.distance.Place;

/**
 * What candidates are judged by.
 *
 * @param name null once erased
 * @param kind null where the member is no Case Manager
 * @param since first day as a case manager here
 * @param priorMonths of experience as a case manager elsewhere
 * @param caseloadTarget the one that holds, as told; null where none was told: then this service's setting counts
 * @param place of the home; null where not known
 * @param classLevel 1 to 5, 0 where not known
 * @param gender for constraints on the new Case Manager alone (R-CONF-2): not to be shown
 * @param specialties what the member knows about, as codes
 * @param lastWorkingDay of one who has given or been given notice
 */
public record Colleague(
        UUID staffId,
        String staffNumber,
        String name,
        boolean active,
        Kind kind,
        LocalDate since,
        int priorMonths,
        Integer caseloadTarget,
        Place place,
        int classLevel,
        String gender,
        List<String> specialties,
        LocalDate lastWorkingDay) {

    private static final Map<String, Integer> LEVELS = Map.of("5226", 1, "5227", 2, "5228", 3, "5229", 4, "5230", 5);

    public enum Kind {
        INTAKE,
        ONGOING
    }

    /** From the columns of our copy. */
    public Colleague(
            UUID staffId,
            String staffNumber,
            String givenName,
            String familyName,
            boolean active,
            Kind kind,
            LocalDate since,
            int priorMonths,
            Integer caseloadTarget,
            Double latitude,
            Double longitude,
            boolean placeIsExact,
            String classCode,
            String gender,
            List<String> specialties,
            LocalDate lastWorkingDay) {
        this(
                staffId,
                staffNumber,
                name(givenName, familyName),
                active,
                kind,
                since,
                priorMonths,
                caseloadTarget,
                latitude == null || longitude == null ? null : new Place(latitude, longitude, placeIsExact),
                classCode == null ? 0 : LEVELS.getOrDefault(classCode, 0),
                gender,
                specialties,
                lastWorkingDay);
    }

    private static String name(String givenName, String familyName) {
        if (givenName == null || familyName == null) {
            return givenName == null ? familyName : givenName;
        }
        return givenName + " " + familyName;
    }
}
