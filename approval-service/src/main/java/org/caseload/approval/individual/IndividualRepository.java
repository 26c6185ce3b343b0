package org.caseload.approval.individual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.approval.distance.Place;

@ApplicationScoped
public class IndividualRepository implements PanacheRepositoryBase<Individual, UUID> {

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
                .map(known -> new Place(known.latitude, known.longitude));
    }

    void keep(UUID id, IndividualView state, Place place, long sequence) {
        Individual individual = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (individual != null && individual.sequence > sequence) {
            return;
        }
        boolean isNew = individual == null;
        individual = isNew ? new Individual() : individual;
        individual.id = id;
        individual.agencyNumber = state.agencyNumber();
        individual.givenName = state.givenName();
        individual.familyName = state.familyName();
        individual.latitude = place == null ? null : Double.valueOf(place.latitude());
        individual.longitude = place == null ? null : Double.valueOf(place.longitude());
        individual.sequence = sequence;
        if (isNew) {
            persist(individual);
        }
    }
}
