package org.caseload.staff.staffcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;

/** What repositories of what is on record about members have in common. */
public interface AboutMembersRepository<E> extends PanacheRepositoryBase<E, UUID> {

    Instant AFTER_ALL = Instant.parse("9999-12-31T23:59:59Z");
    UUID LAST = new UUID(-1, -1);

    /** The field that tells when it was entered. */
    String entered();

    /** The record as it is, until the transaction ends. */
    default Optional<E> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. A null filter is none; {@code above} keeps what is about that person and those below. */
    default List<E> page(Enum<?> state, UUID staffId, UUID above, Paging paging) {
        var after = paging.after(2);
        return find(
                        """
                        (?1 is null or state = ?1) and (cast(?2 as uuid) is null or staffId = ?2)
                        and (cast(?3 as uuid) is null or staffId in
                            (select member.id from StaffMember member
                             where member.id = ?3 or member.reportsToId = ?3 or member.reportsToId in
                                (select between.id from StaffMember between where between.reportsToId = ?3)))
                        and (%1$s < ?4 or %1$s = ?4 and id < ?5)
                        order by %1$s desc, id desc""".formatted(entered()),
                        state,
                        staffId,
                        above,
                        after.map(cursor -> cursor.value(0, Instant::parse)).orElse(AFTER_ALL),
                        after.map(cursor -> cursor.value(1, UUID::fromString)).orElse(LAST))
                .range(0, paging.limit())
                .list();
    }
}
