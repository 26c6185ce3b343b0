package org.caseload.request.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.caseload.chassis.text.Line;
import org.caseload.request.individual.IndividualDetails;
import org.caseload.request.individual.IndividualDetails.Address;
import org.caseload.request.individual.IndividualDetails.Guardian;
import org.caseload.request.individual.IndividualDetails.LoadFactors;
import org.caseload.request.individual.IndividualDetails.LoadFactors.Degree;
import org.caseload.request.individual.IndividualFile;

/** An Individual as a line of a file: the columns of imports and exports, in this order. */
public record IndividualRow(
        @NotNull @Pattern(regexp = AGENCY_NUMBER) String agencyNumber,
        @NotNull @Line String caseManagerNumber,
        String givenName,
        String familyName,
        String street,
        String city,
        String county,
        String zip,
        Double latitude,
        Double longitude,
        Integer algo,
        Integer annualMonth,
        List<Integer> quarterlyMonths,
        List<String> needs,
        String programme,
        String guardianName,
        String guardianPhone,
        String guardianEmail,
        IndividualFile.Status status,
        Degree urgency,
        Degree complexity,
        Degree environment,
        Degree documentation,
        LoadFactors.Service service,
        LoadFactors.SupportStaff supportStaff) {

    /** The agency's own number, which never changes. */
    public static final String AGENCY_NUMBER = "[A-Za-z0-9-]{1,20}";

    /** The columns that every file has; another that is missing leaves everybody as they are. */
    public static final Set<String> REQUIRED = Set.of(
            "agencyNumber", "caseManagerNumber", "givenName", "familyName", "city", "county", "zip", "algo", "status");

    private static final LoadFactors USUAL = new LoadFactors(null, null, null, null, null, null);
    private static final Guardian NOBODY = new Guardian(null, null, null);

    public IndividualDetails details() {
        var guardian = new Guardian(guardianName, guardianPhone, guardianEmail);
        var factors = new LoadFactors(urgency, complexity, environment, documentation, service, supportStaff);
        return new IndividualDetails(
                givenName,
                familyName,
                new Address(street, city, county, zip, latitude, longitude),
                algo,
                annualMonth,
                quarterlyMonths,
                needs,
                programme,
                factors.equals(USUAL) ? null : factors,
                guardian.equals(NOBODY) ? null : guardian,
                status);
    }

    /** The line of one who is registered; nothing and an empty list are the same in a file. */
    public static IndividualRow of(String agencyNumber, String caseManagerNumber, IndividualDetails details) {
        Address address = details.address();
        Guardian guardian = details.guardian() == null ? NOBODY : details.guardian();
        LoadFactors factors = details.loadFactors() == null ? USUAL : details.loadFactors();
        return new IndividualRow(
                agencyNumber,
                caseManagerNumber,
                details.givenName(),
                details.familyName(),
                address.street(),
                address.city(),
                address.county(),
                address.zip(),
                address.latitude(),
                address.longitude(),
                details.algo(),
                details.annualMonth(),
                orNull(details.quarterlyMonths()),
                orNull(details.needs()),
                details.programme(),
                guardian.name(),
                guardian.phone(),
                guardian.email(),
                details.status(),
                factors.urgency(),
                factors.complexity(),
                factors.environment(),
                factors.documentation(),
                factors.service(),
                factors.supportStaff());
    }

    private static <T> List<T> orNull(List<T> list) {
        return list == null || list.isEmpty() ? null : list;
    }
}
