package org.caseload.request.individualimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.individualimport.ImportLine.Result;

@ApplicationScoped
class LineRepository implements PanacheRepositoryBase<ImportLine, UUID> {

    private static final int SKIP_LOCKED = -2;

    /** Writes them, and holds none of them any longer. */
    void keep(List<ImportLine> lines) {
        persist(lines);
        flush();
        getEntityManager().clear();
    }

    /** The first of those that wait, ours until the transaction ends; what others have is left to them. */
    List<ImportLine> claim(UUID importId, int limit) {
        return find("importId = ?1 and result = ?2 order by lineNumber", importId, Result.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .range(0, limit - 1)
                .list();
    }

    /** The line, ours until the transaction ends; empty where another has it, or it is settled. */
    Optional<ImportLine> claim(UUID lineId) {
        return find("id = ?1 and result = ?2", lineId, Result.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    List<UUID> waiting(UUID importId, int limit) {
        return find(
                        "select id from ImportLine where importId = ?1 and result = ?2 order by lineNumber",
                        importId,
                        Result.WAITING)
                .project(UUID.class)
                .range(0, limit - 1)
                .list();
    }

    /** The line on which each of these agency numbers stands first. */
    Map<String, Long> first(UUID importId, Collection<String> agencyNumbers) {
        return getEntityManager()
                .createQuery(
                        "select line.agencyNumber, min(line.lineNumber) from ImportLine line where line.importId = :id"
                                + " and line.agencyNumber in :numbers group by line.agencyNumber",
                        Object[].class)
                .setParameter("id", importId)
                .setParameter("numbers", agencyNumbers)
                .getResultStream()
                .collect(Collectors.toMap(pair -> (String) pair[0], pair -> (Long) pair[1]));
    }

    /** How many lines each import has of each result. */
    Map<UUID, Map<Result, Long>> counts(Collection<UUID> importIds) {
        Map<UUID, Map<Result, Long>> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select line.importId, line.result, count(*) from ImportLine line"
                                + " where line.importId in :ids group by line.importId, line.result",
                        Object[].class)
                .setParameter("ids", importIds)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(Result.class))
                        .put((Result) row[1], (Long) row[2]));
        return counts;
    }

    /** Deletes some lines; 0 once none is left. */
    int delete(UUID importId, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "delete from import_line where import_id = :id and line_number in (select line_number"
                                + " from import_line where import_id = :id order by line_number limit :limit)")
                .setParameter("id", importId)
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /**
     * In the file's order.
     *
     * @param result null for all
     */
    List<ImportLine> list(UUID importId, Result result, Paging paging) {
        long after =
                paging.after(1).map(cursor -> cursor.value(0, Long::parseLong)).orElse(0L);
        List<Object> parameters = new ArrayList<>(List.of(importId, after));
        String where = "importId = ?1 and lineNumber > ?2";
        if (result != null) {
            where += " and result = ?3";
            parameters.add(result);
        }
        return find(where + " order by lineNumber", parameters.toArray())
                .range(0, paging.limit())
                .list();
    }
}
