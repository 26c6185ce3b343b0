package org.caseload.staff.residence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caseload.staff.distance.Address;
import org.caseload.staff.staffcase.StaffCase;
import org.caseload.staff.staffcase.StaffCasePolicy;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A Case Manager's notice of a new home. R-RELOC-1. */
@Entity
class ResidenceChange extends StaffCase {

    @Embedded
    @EmbeddedColumnNaming("old_%s")
    Address oldAddress;

    @Embedded
    @EmbeddedColumnNaming("new_%s")
    Address newAddress;

    BigDecimal miles;
    BigDecimal limitMiles;
    boolean needsDecision;
    LocalDate movesOn;
    Instant appliedAt;

    @Override
    protected Kind kind() {
        return Kind.RESIDENCE_CHANGE;
    }

    @Override
    protected boolean isApplied() {
        return appliedAt != null;
    }

    /** Whether the member's home changes now: allowed, the day has come, and not done before. */
    boolean isDue(LocalDate today) {
        return (state == State.RECORDED || state == State.GRANTED) && appliedAt == null && !movesOn.isAfter(today);
    }

    void apply(Instant now) {
        appliedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    ResidenceChangeView viewFor(UUID reader, boolean withDoors) {
        return new ResidenceChangeView(
                id,
                staffId,
                shown(oldAddress, withDoors),
                shown(newAddress, withDoors),
                miles,
                limitMiles,
                needsDecision,
                state,
                movesOn,
                appliedAt,
                submittedById,
                submittedAt,
                withdrawalAskedAt,
                decidedById,
                decidedAt,
                StaffCasePolicy.allowed(factsFor(reader)),
                version);
    }

    private static Address shown(Address address, boolean withDoors) {
        return address == null || withDoors ? address : address.withoutDoor();
    }
}
