package org.caseload.request.staffcase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** Our narrow copy of a case of a member of the staff, as events told it. */
@Entity
class StaffCase {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    CaseFile.Kind kind;

    UUID staffId;

    @Enumerated(EnumType.STRING)
    CaseFile.State state;

    CaseFile file() {
        return new CaseFile(id, kind, staffId, state);
    }
}
