package org.caseload.staff.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;

@ApplicationScoped
class MemberVersionRepository implements PanacheRepositoryBase<MemberVersion, UUID> {

    /** What held when the day was over; empty before the first. */
    Optional<MemberVersion> on(UUID staffId, LocalDate day) {
        return find("staffId = ?1 and validFrom <= ?2 order by validFrom desc, number desc", staffId, day)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Newest first. */
    List<MemberVersion> page(UUID staffId, Paging paging) {
        long before =
                paging.after(1).map(cursor -> cursor.value(0, Long::parseLong)).orElse(Long.MAX_VALUE);
        return find("staffId = ?1 and number < ?2 order by number desc", staffId, before)
                .range(0, paging.limit())
                .list();
    }
}
