package org.caseload.transfer.individual;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class IndividualRepository implements PanacheRepositoryBase<Individual, UUID> {

    /** Never null: {@link KnownIndividual#NOT_YET} until the copy arrives. */
    public KnownIndividual known(UUID individualId) {
        return findByIdOptional(individualId).map(Individual::known).orElse(KnownIndividual.NOT_YET);
    }

    /** Those of them that are known, by id. */
    public Map<UUID, KnownIndividual> known(Collection<UUID> individualIds) {
        return list("id in ?1", individualIds).stream()
                .map(Individual::known)
                .collect(toMap(KnownIndividual::individualId, known -> known));
    }
}
