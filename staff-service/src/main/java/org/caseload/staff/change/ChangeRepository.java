package org.caseload.staff.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.change.StaffChange.State;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<StaffChange, UUID> {

    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);
    private static final UUID LAST = new UUID(-1, -1);

    /** The change as it is, until the transaction ends. */
    Optional<StaffChange> lock(UUID changeId) {
        return Optional.ofNullable(findById(changeId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What still comes to the member up to that day, in its order. */
    List<StaffChange> pending(UUID staffId, LocalDate until) {
        return list(
                "staffId = ?1 and state = ?2 and effectiveOn <= ?3 order by effectiveOn, id",
                staffId,
                State.PENDING,
                until);
    }

    List<UUID> due(LocalDate today) {
        return find(
                        "select id from StaffChange where state = ?1 and effectiveOn <= ?2 order by effectiveOn, id",
                        State.PENDING,
                        today)
                .project(UUID.class)
                .list();
    }

    /** Latest day first. A null filter is none. */
    List<StaffChange> page(UUID staffId, State state, Paging paging) {
        var after = paging.after(2);
        return find(
                        """
                        (cast(?1 as uuid) is null or staffId = ?1) and (?2 is null or state = ?2)
                        and (effectiveOn < ?3 or effectiveOn = ?3 and id < ?4)
                        order by effectiveOn desc, id desc""",
                        staffId,
                        state,
                        after.map(cursor -> cursor.value(0, LocalDate::parse)).orElse(AFTER_ALL),
                        after.map(cursor -> cursor.value(1, UUID::fromString)).orElse(LAST))
                .range(0, paging.limit())
                .list();
    }
}
