package org.caseload.staff.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.staff.member.StaffView;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was true of a member from a day on. Never changed; of several of one day the last holds. */
@Entity(name = "StaffMemberVersion")
@Immutable
class MemberVersion {

    @Id
    UUID id;

    UUID staffId;
    long number;
    LocalDate validFrom;
    Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    StaffView state;
}
