package org.caseload.staff.member;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.staff.distance.Address;
import org.caseload.staff.profile.Education;
import org.caseload.staff.profile.Gender;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody who works here. The only owner of these facts; every other service keeps a narrow copy of them. */
@Entity
class StaffMember {

    enum CaseManagerKind {
        INTAKE,
        ONGOING
    }

    /** What the agency's numbers look like. */
    static final String NUMBER = "[A-Za-z0-9-]{1,20}";

    private static final long NEW = -1;

    @Id
    UUID id;

    String staffNumber;
    String subject;

    @Enumerated(EnumType.STRING)
    Status status;

    String givenName;
    String familyName;
    String email;

    @Enumerated(EnumType.STRING)
    Role role;

    @Enumerated(EnumType.STRING)
    CaseManagerKind caseManagerKind;

    UUID reportsToId;
    String classCode;
    String supervisorOverrideReason;
    LocalDate caseManagerSince;
    int priorExperienceMonths;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Education> education;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> specialties;

    String programme;

    /** Null where the programme's, or the agency's, holds. */
    Integer caseloadTarget;

    /** The one that holds, as told last; null where none was told yet, or the member is no Case Manager. R-CAND-2. */
    Integer effectiveTarget;

    Integer salary;

    @Enumerated(EnumType.STRING)
    Gender gender;

    @Embedded
    Address address;

    LocalDate lastWorkingDay;
    UUID coveredById;

    @Version
    long version;

    @Transient
    private long told = NEW;

    @PostLoad
    void isKnown() {
        told = version;
    }

    /** Somebody new, without details yet. The subject is the staff number where null. */
    static StaffMember numbered(String staffNumber, String subject) {
        StaffMember member = new StaffMember();
        member.id = Ids.next();
        member.staffNumber = staffNumber;
        member.subject = subject == null ? staffNumber : subject;
        return member;
    }

    boolean isSeparated() {
        return status == Status.SEPARATED;
    }

    /** Whether the caseload is nobody's while others still need it, now or soon. R-STF-3. */
    boolean needsCover() {
        return role == Role.CASE_MANAGER && (status != Status.ACTIVE || lastWorkingDay != null);
    }

    /** Whether something has changed since this was last asked, or since the member was read. */
    boolean isNews() {
        boolean news = told != version;
        told = version;
        return news;
    }

    /** The whole state, as the other services' copies read it. */
    StaffEvent.Changed changed() {
        return StaffEvent.Changed.of(this, address == null ? Address.UNKNOWN : address);
    }
}
