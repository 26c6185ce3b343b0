package org.caseload.transfer.candidate;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.caseload.transfer.caseload.Caseload;
import org.caseload.transfer.caseload.CaseloadRepository;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What Case Managers carry, for many at once. */
@ApplicationScoped
class LoadRepository {

    /**
     * Who moves to whom takes up a place there until our copy of the Individual shows it. A swap takes up none: where one
     * comes, one goes, in the same moment; until the copies show both, each by itself counts for what it will be.
     */
    private static final String TAKEN = """
            select holder, sum(places) from (
                select new_case_manager_id as holder, 1 as places from entry
                where state = 'TARGETED' and swap_id is null or state = 'COMPLETED' and move_shown = false
                union all
                select move.case_manager_id, -1 from entry
                join swap_move move on move.request_id = entry.id and move.swap_id = entry.swap_id
                where entry.state = 'COMPLETED' and entry.move_shown = false) taken
            """;

    private static final String EACH = " group by holder";

    private final EntityManager entities;
    private final CaseloadRepository caseloads;

    LoadRepository(EntityManager entities, CaseloadRepository caseloads) {
        this.entities = entities;
        this.caseloads = caseloads;
    }

    /** Each of those asked for. */
    Map<UUID, TakenUp> of(Collection<UUID> caseManagerIds) {
        // In this order: who moves from one to the other meanwhile is counted twice, which refuses, not twice missed.
        Map<UUID, Integer> targeted = counts(taken(" where holder in (:ids)").setParameter("ids", caseManagerIds));
        return caseloads.of(caseManagerIds).values().stream()
                .collect(toMap(
                        Caseload::caseManagerId,
                        caseload -> new TakenUp(caseload, targeted.getOrDefault(caseload.caseManagerId(), 0))));
    }

    record TakenUp(Caseload caseload, int targeted) {

        /** @param months the Individual's, 1 for January */
        Load in(Collection<Integer> months) {
            return Load.of(caseload, targeted, months);
        }
    }

    /**
     * Each of whom anything is known; who is missing carries nothing.
     *
     * @param months the Individual's, 1 for January
     */
    Map<UUID, Load> all(Collection<Integer> months) {
        Map<UUID, Integer> targeted = counts(taken(""));
        Map<UUID, Load> all = new HashMap<>();
        targeted.forEach((id, count) -> all.put(id, new Load(0, count, 0, 0)));
        entities.createQuery(counted(months), Counted.class).getResultStream().forEach(one -> {
            int more = targeted.getOrDefault(one.caseManagerId, 0);
            all.put(one.caseManagerId, one.with(more, months.size()));
        });
        return all;
    }

    /** The database adds up: of thousands it would take longer to send twelve months each. */
    private static String counted(Collection<Integer> months) {
        String there = months.isEmpty()
                ? "0"
                : months.stream().map("array_get(work, %d)"::formatted).collect(joining(" + "));
        return "select caseManagerId, assigned, " + there + ", workInYear from KeptCaseload";
    }

    private record Counted(UUID caseManagerId, int assigned, int there, int year) {

        Load with(int targeted, int months) {
            return new Load(assigned, targeted, months == 0 ? 0 : there / (double) months, year / 12.0);
        }
    }

    private NativeQuery<Object[]> taken(String which) {
        return entities.unwrap(Session.class).createNativeQuery(TAKEN + which + EACH, Object[].class);
    }

    private static Map<UUID, Integer> counts(NativeQuery<Object[]> query) {
        return query.getResultStream().collect(toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }
}
