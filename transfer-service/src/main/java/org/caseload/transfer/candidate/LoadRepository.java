package org.caseload.transfer.candidate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.transfer.caseload.Caseload;
import org.caseload.transfer.caseload.CaseloadRepository;

/** What takes up room, for many at once. */
@ApplicationScoped
class LoadRepository {

    private static final String TAKING_UP = "select newCaseManagerId, count(*) from Entry"
            + " where (state = TARGETED or state = COMPLETED and moveShown = false)";
    private static final String CARRIED = "select caseManagerId, assigned, work from KeptCaseload";
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
        return caseloads.of(caseManagerIds).values().stream()
                .collect(toMap(
                        Caseload::caseManagerId,
                        caseload -> Load.of(caseload, targeted.getOrDefault(caseload.caseManagerId(), 0))));
    }

    /** Each of whom anything is known; who is missing carries nothing. */
    Map<UUID, Load> all() {
        Map<UUID, Integer> targeted = counts(query(""));
        Map<UUID, Load> all = new HashMap<>();
        targeted.forEach((id, count) -> all.put(id, Load.of(Caseload.none(id), count)));
        entities.createQuery(CARRIED, Carried.class).getResultStream().forEach(one -> {
            int more = targeted.getOrDefault(one.caseManagerId, 0);
            all.put(one.caseManagerId, new Load(one.assigned, more, one.work));
        });
        return all;
    }

    private TypedQuery<Object[]> query(String which) {
        return entities.createQuery(TAKING_UP + which + EACH, Object[].class);
    }

    private static Map<UUID, Integer> counts(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** Without loading entities: there may be thousands. */
    record Carried(UUID caseManagerId, int assigned, List<Integer> work) {}
}
