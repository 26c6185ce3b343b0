package org.caseload.transfer.caseload;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseload.transfer.individual.IndividualKept;

/** Keeps what each Case Manager carries, in the transaction that changes the copy of an Individual. */
@ApplicationScoped
public class CaseloadRepository {

    private static final String KNOWN =
            "select new org.caseload.transfer.caseload.Caseload(caseManagerId, assigned, annuals, quarterlies, byAlgo)"
                    + " from KeptCaseload";

    /** Makes the row or locks it, so that of two who count at once the second sees what the first did. */
    private static final String LOCK = """
            insert into caseload as kept (case_manager_id) values (:id)
            on conflict (case_manager_id) do update set assigned = kept.assigned
            """;

    private static final String COUNT = """
            update caseload kept set
                assigned = (select count(*) from individual
                    where individual.case_manager_id = kept.case_manager_id and status = 'ACTIVE'),
                annuals = array(select count(individual.id) from generate_series(1, 12) as month left join individual
                    on individual.case_manager_id = kept.case_manager_id and status = 'ACTIVE' and annual_month = month
                    group by month order by month),
                quarterlies = array(select count(individual.id) from generate_series(1, 12) as month left join individual
                    on individual.case_manager_id = kept.case_manager_id and status = 'ACTIVE' and month = any (quarterly_months)
                    group by month order by month),
                by_algo = array(select count(individual.id) from generate_series(0, 6) as level left join individual
                    on individual.case_manager_id = kept.case_manager_id and status = 'ACTIVE' and algo = level
                    group by level order by level)
            where kept.case_manager_id in (:ids)
            """;

    private final EntityManager entities;

    CaseloadRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Each of those asked for, whether anything is known or not. */
    public Map<UUID, Caseload> of(Collection<UUID> caseManagerIds) {
        var known = byId(entities.createQuery(KNOWN + " where caseManagerId in :ids", Caseload.class)
                .setParameter("ids", caseManagerIds)
                .getResultStream());
        return caseManagerIds.stream()
                .distinct()
                .collect(toMap(Function.identity(), id -> known.getOrDefault(id, Caseload.none(id))));
    }

    void count(@Observes IndividualKept kept) {
        List<UUID> touched = Stream.of(kept.previousCaseManagerId(), kept.caseManagerId())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        for (UUID id : touched) {
            entities.createNativeQuery(LOCK).setParameter("id", id).executeUpdate();
        }
        entities.createNativeQuery(COUNT).setParameter("ids", touched).executeUpdate();
    }

    private static Map<UUID, Caseload> byId(Stream<Caseload> caseloads) {
        return caseloads.collect(toMap(Caseload::caseManagerId, Function.identity()));
    }
}
