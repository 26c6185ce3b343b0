package org.caseload.staff.classseries;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A range that Human Resources added. Never changed: a later one takes its place. */
@Entity
@Immutable
class ClassRange {

    @Id
    UUID id;

    String code;
    LocalDate effectiveFrom;
    int minimum;
    int maximum;
    UUID enteredById;
    Instant enteredAt;

    SalaryRange range() {
        return new SalaryRange(effectiveFrom, minimum, maximum);
    }
}
