package org.caseload.approval.individual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.chassis.distance.Place;
import org.hibernate.Session;

@ApplicationScoped
public class IndividualRepository implements PanacheRepositoryBase<Individual, UUID> {

    private static final String BY_MONTH = """
            select m.month, count(*) filter (where i.annual_month = m.month),
                count(*) filter (where m.month = any (i.quarterly_months)),
                count(i.id), count(*) filter (where i.algo = 6)
            from generate_series(1, 12) as m (month)
            left join individual i on i.case_manager_id = :caseManagerId and i.status = 'ACTIVE'
            group by m.month order by m.month""";

    /** Those of them whose copies have arrived. */
    public Map<UUID, IndividualView> known(Collection<UUID> ids) {
        return list("id in ?1", ids).stream()
                .collect(Collectors.toMap(
                        individual -> individual.id,
                        individual -> new IndividualView(
                                individual.agencyNumber, individual.givenName, individual.familyName)));
    }

    /** Where they live, if that is known here. */
    public Optional<Place> place(UUID id) {
        return findByIdOptional(id)
                .filter(known -> known.latitude != null && known.longitude != null)
                .map(known -> new Place(known.latitude, known.longitude, known.placeIsExact));
    }

    /** What the Case Manager carries now. */
    Caseload caseload(UUID caseManagerId, int algo6Ground) {
        List<Object[]> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(BY_MONTH, Object[].class)
                .setParameter("caseManagerId", caseManagerId)
                .getResultList();
        Object[] any = rows.getFirst();
        return new Caseload(
                (Long) any[3],
                (Long) any[4],
                algo6Ground,
                rows.stream()
                        .map(row -> new Caseload.Month((Integer) row[0], (Long) row[1], (Long) row[2]))
                        .toList());
    }

    /** Keeps the state unless a later one is here. */
    void keep(Individual state) {
        Individual kept = findById(state.id, LockModeType.PESSIMISTIC_WRITE);
        if (kept == null || kept.sequence <= state.sequence) {
            getEntityManager().merge(state);
        }
    }
}
