package org.caseload.staff.staffcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;

/** What repositories of cases have in common. */
public interface StaffCaseRepository<C extends StaffCase> extends PanacheRepositoryBase<C, UUID> {

    Instant AFTER_ALL = Instant.parse("9999-12-31T23:59:59Z");
    UUID LAST = new UUID(-1, -1);

    /** The case as it is, until the transaction ends. */
    default Optional<C> lock(UUID caseId) {
        return Optional.ofNullable(findById(caseId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. A null filter is none; {@code above} keeps cases of that person and those below. */
    default List<C> page(StaffCase.State state, UUID staffId, UUID above, Paging paging) {
        var after = paging.after(2);
        return find(
                        """
                        (?1 is null or state = ?1) and (cast(?2 as uuid) is null or staffId = ?2)
                        and (cast(?3 as uuid) is null or staffId in
                            (select member.id from StaffMember member
                             where member.id = ?3 or member.reportsToId = ?3 or member.reportsToId in
                                (select between.id from StaffMember between where between.reportsToId = ?3)))
                        and (submittedAt < ?4 or submittedAt = ?4 and id < ?5)
                        order by submittedAt desc, id desc""",
                        state,
                        staffId,
                        above,
                        after.map(cursor -> cursor.value(0, Instant::parse)).orElse(AFTER_ALL),
                        after.map(cursor -> cursor.value(1, UUID::fromString)).orElse(LAST))
                .range(0, paging.limit())
                .list();
    }
}
