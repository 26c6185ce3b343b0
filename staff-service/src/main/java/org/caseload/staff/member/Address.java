package org.caseload.staff.member;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.caseload.chassis.text.Line;

/**
 * Where somebody lives.
 *
 * @param latitude degrees, WGS 84, of the address or of its ZIP code's centroid
 */
@Embeddable
record Address(
        @Line String street,
        @NotNull @Line String city,
        @NotNull @Line String county,

        @NotNull @Pattern(regexp = "\\d{5}", message = "must be a ZIP code of five digits")
        String zip,

        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude) {}
