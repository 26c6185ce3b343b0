package org.caseload.transfer.waiting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ListedEntryRepository implements PanacheRepositoryBase<ListedEntry, UUID> {

    private static final String SOURCES = """
            select new org.caseload.transfer.waiting.Source(
                id, individualId, caseManagerId, reason, reasonVersion, caseManagerConstraint, waitsForLocalOpening,
                cast(state as string), addedAt, newCaseManagerId, targetDate, chosenId, cast(backfill as string),
                pairedIndividualId, swapId is not null)
            from Entry where id in :ids
            """;

    private static final String CONCERNED = """
            select id from Entry where state in (LISTED, TARGETED)
            and (individualId in :ids or pairedIndividualId in :ids)
            """;

    /** Not those whose Individual is kept for another entry: nobody comes in for two. */
    private static final String LACKING_BACKFILL = """
            select request_id from listed_entry row join entry on entry.id = request_id
            where not row.has_target and row.waits && array['NOT_BACKFILLED_LOCALIZED', 'NOT_BACKFILLED_BALANCED']
            and 'NOT_CHOSEN' <> all (row.waits)
            and not exists (select from entry other
                where other.paired_individual_id = entry.individual_id and other.state in ('LISTED', 'TARGETED'))
            and not exists (select from set_aside_backfill aside where aside.individual_id = entry.individual_id)
            order by row.added_at, request_id limit :limit
            """;

    /** Whoever is above somebody on the list moved; where that changes a row, it is rechecked. */
    private static final String REALIGN = """
            update listed_entry
            set supervisor_id = line.reports_to_id, director_id = above.reports_to_id, looked_at = :now
            from staff_member line left join staff_member above on above.id = line.reports_to_id
            where line.id = listed_entry.case_manager_id and listed_entry.request_id in
                (select request_id from listed_entry where case_manager_id = :id or supervisor_id = :id
                 order by request_id for update)
            and (supervisor_id, director_id) is distinct from (line.reports_to_id, above.reports_to_id)
            """;

    private static final String OVERCOME = "delete from setback where work = 'listed_entry' and subject_id in ";

    private static final String UNDER =
            "(select request_id from listed_entry where case_manager_id = :id or supervisor_id = :id)";

    private static final String DUE = """
            select request_id from listed_entry where looked_at < :before
            and not exists (select from setback
                where work = 'listed_entry' and subject_id = request_id and not_before > :now)
            order by looked_at, request_id limit :batch for update skip locked
            """;

    /** The rows as they are, until the transaction ends, in one order for all. */
    List<ListedEntry> lock(Collection<UUID> requestIds) {
        return find("requestId in ?1 order by requestId", requestIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Source> sources(Collection<UUID> requestIds) {
        return getEntityManager()
                .createQuery(SOURCES, Source.class)
                .setParameter("ids", requestIds)
                .getResultList();
    }

    /** The live entries of these Individuals, and those for which they come in. */
    List<UUID> concerned(Collection<UUID> individualIds) {
        return getEntityManager()
                .createQuery(CONCERNED, UUID.class)
                .setParameter("ids", individualIds)
                .getResultList();
    }

    /** Whose Individuals may come in for others. */
    @SuppressWarnings("unchecked")
    List<UUID> lackingBackfill(int limit) {
        return getEntityManager()
                .createNativeQuery(LACKING_BACKFILL, UUID.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** What failed about them before counts no more: it is tried again at once. Their rows are held. */
    void overcome(Collection<UUID> requestIds) {
        getEntityManager()
                .createNativeQuery(OVERCOME + "(:ids)")
                .setParameter("ids", requestIds)
                .executeUpdate();
    }

    void realign(UUID staffId, Instant now) {
        getEntityManager()
                .createNativeQuery(REALIGN)
                .setParameter("id", staffId)
                .setParameter("now", now)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery(OVERCOME + UNDER)
                .setParameter("id", staffId)
                .executeUpdate();
    }

    /** Some that were looked at before then; another who claims at the same time gets others. */
    @SuppressWarnings("unchecked")
    List<UUID> claim(Instant before, Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(DUE, UUID.class)
                .setParameter("before", before)
                .setParameter("now", now)
                .setParameter("batch", limit)
                .getResultList();
    }
}
