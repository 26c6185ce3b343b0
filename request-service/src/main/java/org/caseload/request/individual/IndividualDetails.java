package org.caseload.request.individual;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.caseload.chassis.text.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * What may change about an Individual.
 *
 * @param algo allocation level, 0 least support to 6 most
 * @param annualMonth in which the annual falls, 1 to 12; absent where not known
 * @param quarterlyMonths the months of the quarterlies
 * @param needs what a Case Manager should know about, in codes of the agency's (R-CAND-3)
 * @param programme by code; absent where none
 * @param loadFactors what makes the caseload weigh more or less (R-CLD-1); absent where all is usual
 * @param address where the Individual lives
 * @param guardian absent where there is none
 */
@Schema(examples = """
        {"givenName": "Ada", "familyName": "Example", "algo": 3, "annualMonth": 4, "quarterlyMonths": [1, 4, 7, 10],
         "needs": ["AUTISM"], "programme": "ADULT_SERVICES", "loadFactors": {"complexity": "HIGH"},
         "address": {"city": "Kokomo", "county": "Howard", "zip": "46901"},
         "guardian": {"name": "Bo Example", "phone": "765-555-0100"}, "status": "ACTIVE"}""")
public record IndividualDetails(
        @NotNull @Line String givenName,
        @NotNull @Line String familyName,
        @NotNull @Valid Address address,
        @NotNull @Min(0) @Max(6) Integer algo,
        @Min(1) @Max(12) Integer annualMonth,

        @Size(max = 12) @UniqueElements List<@NotNull @Min(1) @Max(12) Integer> quarterlyMonths,

        @Size(max = 20) @UniqueElements List<@NotNull @Pattern(regexp = CODE, message = NO_CODE) String> needs,

        @Pattern(regexp = CODE, message = NO_CODE) String programme,
        @Valid LoadFactors loadFactors,
        @Valid Guardian guardian,
        @NotNull IndividualFile.Status status) {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";
    private static final String NO_CODE = "must be a code: capitals, digits and underscores";

    /** Whether what moves depend on is as it was: that is others' to change than the Case Manager's. */
    boolean leavesToOthers(IndividualDetails before) {
        return algo.equals(before.algo) && status == before.status;
    }

    static IndividualDetails of(Individual individual) {
        return new IndividualDetails(
                individual.givenName,
                individual.familyName,
                individual.address,
                individual.algo,
                individual.annualMonth,
                individual.quarterlyMonths,
                individual.needs,
                individual.programme,
                individual.loadFactors,
                individual.guardianName == null
                        ? null
                        : new Guardian(individual.guardianName, individual.guardianPhone, individual.guardianEmail),
                individual.status);
    }

    void applyTo(Individual individual) {
        individual.givenName = givenName;
        individual.familyName = familyName;
        individual.address = address;
        individual.algo = algo;
        individual.annualMonth = annualMonth;
        individual.quarterlyMonths = quarterlyMonths;
        individual.needs = needs;
        individual.programme = programme;
        individual.loadFactors = loadFactors;
        individual.guardianName = guardian == null ? null : guardian.name;
        individual.guardianPhone = guardian == null ? null : guardian.phone;
        individual.guardianEmail = guardian == null ? null : guardian.email;
        individual.status = status;
    }

    /**
     * Where the Individual lives.
     *
     * @param latitude degrees, WGS 84, of the address itself; absent where they are not known
     */
    @Embeddable
    public record Address(
            @Line String street,
            @NotNull @Line String city,
            @NotNull @Line String county,

            @NotNull @Pattern(regexp = "\\d{5}", message = "must be a ZIP code of five digits")
            String zip,

            @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @DecimalMin("-180") @DecimalMax("180") Double longitude) {

        @JsonIgnore
        @AssertTrue(message = "are given together")
        boolean isLatitudeAndLongitude() {
            return (latitude == null) == (longitude == null);
        }
    }

    /**
     * Who speaks for the Individual.
     *
     * @param name given and family name
     * @param phone absent where not known
     * @param email absent where not known
     */
    public record Guardian(
            @NotNull @Line String name,
            @Line String phone,
            @Email @Size(max = 200) String email) {}

    /**
     * What is absent counts as usual.
     *
     * @param urgency how pressing things are
     * @param complexity how much there is to coordinate
     * @param environment how hard the surroundings make it
     * @param documentation how much is to be written
     * @param service whether the Case Manager delivers service or only coordinates
     * @param supportStaff whether there are others to help
     */
    @Embeddable
    public record LoadFactors(
            @Enumerated(EnumType.STRING) Degree urgency,
            @Enumerated(EnumType.STRING) Degree complexity,
            @Enumerated(EnumType.STRING) Degree environment,
            @Enumerated(EnumType.STRING) Degree documentation,
            @Enumerated(EnumType.STRING) Service service,
            @Enumerated(EnumType.STRING) SupportStaff supportStaff) {

        public enum Degree {
            LOW,
            MEDIUM,
            HIGH
        }

        public enum Service {
            DELIVERED,
            COORDINATED
        }

        public enum SupportStaff {
            NONE,
            SOME,
            MUCH
        }
    }
}
