package org.caseload.transfer.individual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class IndividualRepository implements PanacheRepositoryBase<Individual, UUID> {

    /** Never null: {@link KnownIndividual#NOT_YET} until the copy arrives. */
    public KnownIndividual known(UUID individualId) {
        return findByIdOptional(individualId).map(Individual::known).orElse(KnownIndividual.NOT_YET);
    }
}
