package org.caseload.transfer.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** What could not be done, and until when it is left alone. */
@ApplicationScoped
class SetbackRepository {

    /** For a minute, then twice as long each time, up to 64 minutes. */
    private static final String KEEP = """
            insert into setback as known (work, subject_id, attempts, not_before)
            values (:work, :id, 1, cast(:now as timestamptz) + interval '1 minute')
            on conflict (work, subject_id) do update set attempts = known.attempts + 1,
                not_before = cast(:now as timestamptz) + interval '1 minute' * 2 ^ least(known.attempts, 6)""";

    /** Waits for nobody: whoever holds one of them is about to try it, or to forget it. */
    private static final String FORGET = """
            delete from setback where work = :work and subject_id in
                (select subject_id from setback
                 where work = :work and not_before < cast(:now as timestamptz) - interval '1 day'
                 for update skip locked)""";

    private final EntityManager entities;

    SetbackRepository(EntityManager entities) {
        this.entities = entities;
    }

    void keep(String work, UUID id, Instant now) {
        entities.createNativeQuery(KEEP)
                .setParameter("work", work)
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    void overcome(String work, Collection<UUID> ids) {
        entities.createNativeQuery("delete from setback where work = :work and subject_id in (:ids)")
                .setParameter("work", work)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Those that nobody came back to for a day: they are not due any more. */
    void forget(String work, Instant now) {
        entities.createNativeQuery(FORGET)
                .setParameter("work", work)
                .setParameter("now", now)
                .executeUpdate();
    }
}
