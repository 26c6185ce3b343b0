package org.caseload.transfer.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** How moves stand, and which are to be looked at again. */
@ApplicationScoped
class RiskRepository implements PanacheRepositoryBase<TransferRisk, UUID> {

    private static final String CHECK = "insert into risk_check (request_id) select entry.id from entry where ";

    /** What failed about them before counts no more. Waits for nobody: whoever holds one is about to judge it. */
    private static final String OVERCOME = """
            delete from setback where work = 'risk_check' and subject_id in
                (select subject_id from setback join entry on entry.id = subject_id
                 where work = 'risk_check' and %s for update of setback skip locked)""";

    private static final String TAKE = """
            delete from risk_check where id in
                (select id from risk_check
                 where not exists (select from setback
                     where work = 'risk_check' and subject_id = request_id and not_before > :now)
                 order by id limit :batch for update skip locked)
            returning request_id""";

    private static final String NEW_DAY = """
            insert into risk_check (request_id)
            select entry.id from entry left join transfer_risk risk on risk.request_id = entry.id
            where entry.state = 'TARGETED' and (risk.judged_on is null or risk.judged_on < :today)
            and not exists (select from risk_check known where known.request_id = entry.id)""";

    void checkMovesBackfilledBy(UUID individualId) {
        check("state = 'TARGETED' and paired_individual_id = :id", individualId);
    }

    void checkMovesOf(UUID individualId) {
        check("state = 'TARGETED' and individual_id = :id", individualId);
    }

    void checkMovesTo(UUID staffId) {
        check("state = 'TARGETED' and new_case_manager_id = :id", staffId);
    }

    /** All that were not looked at on this day yet. */
    void checkAll(LocalDate today) {
        getEntityManager()
                .createNativeQuery(NEW_DAY)
                .setParameter("today", today)
                .executeUpdate();
    }

    /** Takes some away; another who takes at the same time gets others. Those of a rolled back transaction come back. */
    List<UUID> takeChecks(Instant now, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(TAKE, UUID.class)
                .setParameter("now", now)
                .setParameter("batch", limit)
                .getResultStream()
                .distinct()
                .sorted()
                .toList();
    }

    private void check(String which, UUID id) {
        Stream.of(CHECK + which, OVERCOME.formatted(which))
                .forEach(query -> getEntityManager()
                        .createNativeQuery(query)
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
