package org.caseload.notification.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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

    UUID reportsToId() {
        return reportsToId;
    }

    /** R-STF-3: who is named to have the mail of a Case Manager who has left. */
    UUID coveredById() {
        return coveredById;
    }

    /** Whether mail no longer finds them at work. */
    boolean hasLeft() {
        return separated;
    }

    public boolean isCaseManager() {
        return role.equals("CASE_MANAGER");
    }

    boolean isEngagementCoordinator() {
        return role.equals("ENGAGEMENT_COORDINATOR");
    }
}
