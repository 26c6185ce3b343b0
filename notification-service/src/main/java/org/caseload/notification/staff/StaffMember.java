package org.caseload.notification.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;

/** The part of a member of the staff that mail needs: a copy of what staff-service says. */
@Entity
public class StaffMember {

    @Id
    UUID id;

    String subject;
    boolean active;
    boolean separated;
    String role;
    String name;
    String email;
    UUID reportsToId;
    UUID coveredById;
    long sequence;

    /** For the salutation; the bare word "colleague" once the person is erased. */
    public String name() {
        return name == null ? "colleague" : name;
    }

    /** Null once the person is erased: nothing can be sent any more. */
    public String email() {
        return email;
    }

    public UUID reportsToId() {
        return reportsToId;
    }

    /** R-STF-3: who has the mail of a Case Manager who has left; empty for anybody else, and where nobody is above. */
    public Optional<UUID> standIn() {
        return separated && isCaseManager()
                ? Optional.ofNullable(coveredById == null ? reportsToId : coveredById)
                : Optional.empty();
    }

    public boolean isCaseManager() {
        return role.equals("CASE_MANAGER");
    }
}
