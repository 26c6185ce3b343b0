package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Finds the steps that wait too long, for one replica alone. */
@ApplicationScoped
class OverdueRepository {

    private static final int BATCH = 200;
    private static final String CLAIM = """
            select a.request_id from approval_step s join approval a on a.request_id = s.request_id
            where s.state in ('OPEN', 'UNDER_REVIEW') and s.kind <> 'HUMAN_RESOURCES' and s.since < :before
            and a.request_id > :after
            order by a.request_id limit :batch for update of a skip locked""";

    private final EntityManager entities;

    OverdueRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The next requests whose step waits since before then; they are this transaction's until it ends. */
    List<UUID> claim(Instant before, UUID after) {
        return entities.unwrap(Session.class)
                .createNativeQuery(CLAIM, UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setParameter("batch", BATCH)
                .getResultList();
    }

    /** Whose steps wait since before then. */
    List<UUID> late(Instant before) {
        return entities.createQuery("""
                        select distinct s.assigneeId from Step s
                        where s.assigneeId is not null and s.state in (OPEN, UNDER_REVIEW) and s.since < :before""", UUID.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Which requests wait for that person since before then, the longest waiting first. */
    List<UUID> waitingFor(UUID assigneeId, Instant before) {
        return entities.createQuery("""
                        select s.approval.requestId from Step s
                        where s.assigneeId = :assignee and s.state in (OPEN, UNDER_REVIEW) and s.since < :before
                        order by s.since, s.id""", UUID.class)
                .setParameter("assignee", assigneeId)
                .setParameter("before", before)
                .getResultList();
    }

    /** Whether nobody reminded that person on that day before. */
    boolean isFirst(UUID assigneeId, LocalDate day) {
        return entities.createNativeQuery("insert into reminder (assignee_id, day) values (:assignee, :day)"
                                + " on conflict do nothing")
                        .setParameter("assignee", assigneeId)
                        .setParameter("day", day)
                        .executeUpdate()
                == 1;
    }
}
