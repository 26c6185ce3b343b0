package org.caseload.transfer.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * The active Case Managers, kept in memory: thousands are judged at once, and seldom is one of them told anew. Each time
 * the database is asked whether its copy of the staff is still the same, so that nobody is ever judged as they were.
 */
@ApplicationScoped
public class Roster {

    /**
     * Each state of the copy has its own: told by the member's sequence, or written again by another transaction, as when
     * the copy is made anew.
     */
    private static final String REVISION =
            "select count(*) || ' ' || coalesce(sum(hashtextextended(sequence || ' ' || xmin, 0)), 0) from staff_member";

    private static final String ACTIVE_CASE_MANAGERS = """
            select new org.caseload.transfer.staff.Colleague(
                id, staffNumber, givenName, familyName, true, caseManagerKind, caseManagerSince, priorExperienceMonths,
                caseloadTarget, latitude, longitude, placeIsExact, classCode, gender, specialties, lastWorkingDay)
            from StaffMember where role = 'CASE_MANAGER' and status = ACTIVE order by staffNumber
            """;

    private final EntityManager entities;

    private volatile Kept kept = new Kept(null, List.of());

    Roster(EntityManager entities) {
        this.entities = entities;
    }

    /** By staff number. */
    public List<Colleague> activeCaseManagers() {
        // The revision first: what changes between the two is newer than its revision, and read again next time.
        Object revision = entities.createNativeQuery(REVISION).getSingleResult();
        Kept known = kept;
        if (!revision.equals(known.revision)) {
            known = new Kept(
                    revision,
                    List.copyOf(entities.createQuery(ACTIVE_CASE_MANAGERS, Colleague.class)
                            .getResultList()));
            kept = known;
        }
        return known.caseManagers;
    }

    private record Kept(Object revision, List<Colleague> caseManagers) {}
}
