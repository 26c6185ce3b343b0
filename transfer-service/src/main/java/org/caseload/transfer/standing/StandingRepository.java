package org.caseload.transfer.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class StandingRepository implements PanacheRepositoryBase<Standing, UUID> {

    static final String DUE = """
            select * from standing
            where next_change_on <= :today and (next_change_on, individual_id) > (:day, :after)
            and not exists (select from setback
                where work = 'standing' and subject_id = individual_id and not_before > :now)
            order by next_change_on, individual_id limit :batch for update skip locked""";

    static final String OUTDATED = """
            select * from standing
            where individual_id > :after and judged_with <> :settings
            and not exists (select from setback
                where work = 'standing_settings' and subject_id = individual_id and not_before > :now)
            order by individual_id limit :batch for update skip locked""";

    private static final String SET_BACK = """
            select standing.* from standing join setback on subject_id = individual_id
            where work = 'standing_settings' and not_before <= :now
            order by individual_id limit :batch for update of standing skip locked""";

    /** The Individual's standing, made where there is none, held until the transaction ends. */
    Standing lock(UUID individualId) {
        getEntityManager()
                .createNativeQuery("insert into standing (individual_id) values (?) on conflict do nothing")
                .setParameter(1, individualId)
                .executeUpdate();
        return findById(individualId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those whose day has come, in the order of their days, after the last one; nobody else claims them meanwhile. */
    List<Standing> claimDue(LocalDate today, StandingSweep.Last last, Instant now, int limit) {
        return session()
                .createNativeQuery(DUE, Standing.class)
                .setParameter("today", today)
                .setParameter("day", last.nextChangeOn())
                .setParameter("after", last.individualId())
                .setParameter("now", now)
                .setParameter("batch", limit)
                .getResultList();
    }

    /** Those judged by other settings, after the last one; nobody else claims them meanwhile. */
    List<Standing> claimOutdated(String settings, StandingSweep.Last last, Instant now, int limit) {
        return session()
                .createNativeQuery(OUTDATED, Standing.class)
                .setParameter("settings", settings)
                .setParameter("after", last.individualId())
                .setParameter("now", now)
                .setParameter("batch", limit)
                .getResultList();
    }

    /** Those whom other settings could not judge yet and may now; nobody else claims them meanwhile. */
    List<Standing> claimSetBack(Instant now, int limit) {
        return session()
                .createNativeQuery(SET_BACK, Standing.class)
                .setParameter("now", now)
                .setParameter("batch", limit)
                .getResultList();
    }

    /** Whatever failed about them before counts no more. */
    void overcome(Collection<UUID> individualIds) {
        getEntityManager()
                .createNativeQuery(
                        "delete from setback where work in ('standing', 'standing_settings') and subject_id in (:ids)")
                .setParameter("ids", individualIds)
                .executeUpdate();
    }

    /** Whether our copy says that the Individual was discharged or died. */
    boolean hasLeft(UUID individualId) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from Individual where id = :id and status <> 'ACTIVE'", Long.class)
                        .setParameter("id", individualId)
                        .getSingleResult()
                > 0;
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
