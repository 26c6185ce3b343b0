package org.caseload.transfer.candidate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.caseload.transfer.caseload.Caseload;
import org.caseload.transfer.caseload.CaseloadRepository;

/** What takes up room, for many at once. */
@ApplicationScoped
class LoadRepository {

    private static final String TAKING_UP = "select newCaseManagerId, count(*) from Entry"
            + " where (state = TARGETED or state = COMPLETED and moveShown = false)";
    private static final String EACH = " group by newCaseManagerId";

    private final EntityManager entities;
    private final CaseloadRepository caseloads;

    LoadRepository(EntityManager entities, CaseloadRepository caseloads) {
        this.entities = entities;
        this.caseloads = caseloads;
    }

    /** Each of those asked for. */
    Map<UUID, Load> of(Collection<UUID> caseManagerIds) {
        // In this order: who moves from one to the other meanwhile is counted twice, which refuses, not twice missed.
        Map<UUID, Integer> targeted =
                counts(query(" and newCaseManagerId in :ids").setParameter("ids", caseManagerIds));
        return loads(targeted, caseloads.of(caseManagerIds));
    }

    /** Each of whom anything is known. */
    Map<UUID, Load> all() {
        Map<UUID, Integer> targeted = counts(query(""));
        Map<UUID, Caseload> assigned = caseloads.all();
        targeted.keySet().forEach(id -> assigned.computeIfAbsent(id, Caseload::none));
        return loads(targeted, assigned);
    }

    private static Map<UUID, Load> loads(Map<UUID, Integer> targeted, Map<UUID, Caseload> assigned) {
        return assigned.values().stream()
                .map(caseload -> new Load(caseload, targeted.getOrDefault(caseload.caseManagerId(), 0)))
                .collect(toMap(load -> load.caseload().caseManagerId(), Function.identity()));
    }

    private TypedQuery<Object[]> query(String which) {
        return entities.createQuery(TAKING_UP + which + EACH, Object[].class);
    }

    private static Map<UUID, Integer> counts(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }
}
