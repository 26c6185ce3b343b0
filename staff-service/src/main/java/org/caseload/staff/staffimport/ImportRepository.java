package org.caseload.staff.staffimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.staffimport.StaffImport.State;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<StaffImport, UUID> {

    private static final UUID LAST = new UUID(-1, -1);

    /** Newest first. */
    List<StaffImport> page(Paging paging) {
        return find(
                        "state <> ?1 and id < ?2 order by id desc",
                        State.RECEIVING,
                        paging.after(1)
                                .map(cursor -> cursor.value(0, UUID::fromString))
                                .orElse(LAST))
                .range(0, paging.limit())
                .list();
    }

    List<StaffImport> running() {
        return list("state = ?1 order by id", State.RUNNING);
    }

    /** Those finished before the one, and those whose sender, or receiver, went away before the end, and the other. */
    List<UUID> outdated(Instant finishedBefore, Instant abandonedBefore) {
        return find(
                        "select id from StaffImport where finishedAt < ?1 or state = ?2 and startedAt < ?3 order by id",
                        finishedBefore,
                        State.RECEIVING,
                        abandonedBefore)
                .project(UUID.class)
                .list();
    }

    /** Whether the import is this process's until the transaction ends. */
    boolean claim(UUID importId) {
        return (boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:id, 0))", Boolean.class)
                .setParameter("id", "staff-import " + importId)
                .getSingleResult();
    }
}
