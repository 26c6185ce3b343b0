package org.caseload.approval.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Finds the steps that wait too long, for one replica alone. */
@ApplicationScoped
class OverdueRepository {

    private static final String LATE = """
            select request_id from approval_step
            where state in ('OPEN', 'UNDER_REVIEW') and kind <> 'HUMAN_RESOURCES' and since < :before
            order by since, id""";
    private static final String CLAIM =
            "select request_id from approval where request_id in (:late) for update skip locked";
    private static final String REMIND = """
            with reminded as (
                insert into reminder (assignee_id, day)
                select distinct assignee_id, cast(:day as date) from approval_step
                where assignee_id is not null and state in ('OPEN', 'UNDER_REVIEW') and since < :before
                order by assignee_id on conflict do nothing
                returning assignee_id)
            select assignee_id, (array_agg(request_id order by since, id))[1\\:cast(:most as int)], count(*)
            from approval_step join reminded using (assignee_id)
            where state in ('OPEN', 'UNDER_REVIEW') and since < :before
            group by assignee_id""";

    private final EntityManager entities;

    OverdueRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What waits for a person.
     *
     * @param requestIds the longest waiting first; of many the first ones
     */
    record Waiting(UUID assigneeId, UUID[] requestIds, long count) {}

    /** The requests whose step waits for somebody by name, or for nobody, since before then; the longest waiting first. */
    List<UUID> late(Instant before) {
        return session()
                .createNativeQuery(LATE, UUID.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Those of the requests that nobody else holds; they are this transaction's until it ends. */
    List<UUID> claim(Collection<UUID> late) {
        return session()
                .createNativeQuery(CLAIM, UUID.class)
                .setParameterList("late", late)
                .getResultList();
    }

    /** For whom steps wait since before then, if nobody reminded them on that day before. */
    List<Waiting> remind(Instant before, LocalDate day, int most) {
        return session()
                .createNativeQuery(REMIND, Waiting.class)
                .setParameter("before", before)
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
