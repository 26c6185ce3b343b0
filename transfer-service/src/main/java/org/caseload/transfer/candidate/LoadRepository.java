package org.caseload.transfer.candidate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts what takes up room, for many at once. */
@ApplicationScoped
class LoadRepository {

    private static final String ASSIGNED = "select caseManagerId, count(*) from Individual"
            + " where caseManagerId in :ids and status = 'ACTIVE' group by caseManagerId";
    private static final String TARGETED = "select newCaseManagerId, count(*) from Entry where newCaseManagerId in :ids"
            + " and (state = TARGETED or state = COMPLETED and moveShown = false) group by newCaseManagerId";

    private final EntityManager entities;

    LoadRepository(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, Load> of(Collection<UUID> caseManagerIds) {
        // In this order: who moves from one to the other meanwhile is counted twice, which refuses, not twice missed.
        Map<UUID, Integer> targeted = counts(TARGETED, caseManagerIds);
        Map<UUID, Integer> assigned = counts(ASSIGNED, caseManagerIds);
        Map<UUID, Load> loads = new HashMap<>();
        caseManagerIds.forEach(
                id -> loads.put(id, new Load(assigned.getOrDefault(id, 0), targeted.getOrDefault(id, 0))));
        return loads;
    }

    private Map<UUID, Integer> counts(String query, Collection<UUID> ids) {
        return entities.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }
}
