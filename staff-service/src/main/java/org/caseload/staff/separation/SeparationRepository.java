package org.caseload.staff.separation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.separation.Separation.State;

@ApplicationScoped
class SeparationRepository implements PanacheRepositoryBase<Separation, UUID> {

    private static final Instant AFTER_ALL = Instant.parse("9999-12-31T23:59:59Z");
    private static final UUID LAST = new UUID(-1, -1);

    /** The notice as it is, until the transaction ends. */
    Optional<Separation> lock(UUID separationId) {
        return Optional.ofNullable(findById(separationId, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Separation> open(UUID staffId) {
        return find("staffId = ?1 and state = ?2", staffId, State.NOTICED).firstResultOptional();
    }

    /** Those whose last working day is over, and of which nothing came yet. */
    List<UUID> due(LocalDate today) {
        return find(
                        "select id from Separation where state = ?1 and lastWorkingDay < ?2 order by lastWorkingDay, id",
                        State.NOTICED,
                        today)
                .project(UUID.class)
                .list();
    }

    /** Newest first. A null filter is none; {@code above} keeps those of that person and those below. */
    List<Separation> page(State state, UUID staffId, UUID above, Paging paging) {
        var after = paging.after(2);
        return find(
                        """
                        (?1 is null or state = ?1) and (cast(?2 as uuid) is null or staffId = ?2)
                        and (cast(?3 as uuid) is null or staffId in
                            (select member.id from StaffMember member
                             where member.id = ?3 or member.reportsToId = ?3 or member.reportsToId in
                                (select between.id from StaffMember between where between.reportsToId = ?3)))
                        and (enteredAt < ?4 or enteredAt = ?4 and id < ?5)
                        order by enteredAt desc, id desc""",
                        state,
                        staffId,
                        above,
                        after.map(cursor -> cursor.value(0, Instant::parse)).orElse(AFTER_ALL),
                        after.map(cursor -> cursor.value(1, UUID::fromString)).orElse(LAST))
                .range(0, paging.limit())
                .list();
    }

    static class Constraints {
        @Produces
        ConstraintRule oneOpen() {
            return new ConstraintRule("one_open_separation", SeparationPolicy.Entry.ONE_OPEN);
        }
    }
}
