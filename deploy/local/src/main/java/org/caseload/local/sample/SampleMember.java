package org.caseload.local.sample;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody of the sample agency's staff.
 *
 * @param kind INTAKE or ONGOING; null but for Case Managers
 * @param reportsTo the staff number of the person above; null where nobody is
 * @param caseloadTarget null where the agency's holds
 * @param gender FEMALE or MALE; null where not told
 * @param specialties what the member knows about, by code
 */
public record SampleMember(
        String staffNumber,
        String role,
        String kind,
        String reportsTo,
        String givenName,
        String familyName,
        String classCode,
        LocalDate caseManagerSince,
        int priorExperienceMonths,
        Integer caseloadTarget,
        String gender,
        List<String> specialties,
        ZipCode home) {

    public String email() {
        return staffNumber.toLowerCase(Locale.ROOT) + "@sample-agency.example";
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public boolean isIntake() {
        return "INTAKE".equals(kind);
    }

    boolean isCaseManager() {
        return kind != null;
    }

    /** R-CAND-1: here and before, on that day. */
    boolean hasLessThanAYear(LocalDate day) {
        return Period.between(caseManagerSince, day).toTotalMonths() + priorExperienceMonths < 12;
    }

    /** The body of POST /staff. */
    Map<String, Object> body(String reportsToId) {
        Map<String, Object> details = new HashMap<>();
        details.put("status", "ACTIVE");
        details.put("givenName", givenName);
        details.put("familyName", familyName);
        details.put("email", email());
        details.put("role", role);
        details.put("caseManagerKind", kind);
        details.put("reportsToId", reportsToId);
        details.put("classCode", classCode);
        details.put("caseManagerSince", caseManagerSince == null ? null : caseManagerSince.toString());
        details.put("priorExperienceMonths", priorExperienceMonths);
        details.put("caseloadTarget", caseloadTarget);
        details.put("gender", gender);
        details.put("specialties", specialties);
        details.put("address", SampleIndividual.address(null, home));
        return Map.of("staffNumber", staffNumber, "details", details);
    }
}
