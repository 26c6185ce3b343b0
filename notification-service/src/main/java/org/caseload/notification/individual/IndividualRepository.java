package org.caseload.notification.individual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.caseload.notification.individual.IndividualConsumer.IndividualChanged;

@ApplicationScoped
public class IndividualRepository implements PanacheRepositoryBase<Individual, UUID> {

    /** Takes the state over unless it is older than what is here. */
    void keep(IndividualChanged changed, long sequence) {
        Individual copy = findByIdOptional(changed.individualId()).orElseGet(() -> added(changed.individualId()));
        if (sequence < copy.sequence) {
            return;
        }
        copy.agencyNumber = changed.agencyNumber();
        copy.initials = changed.initials();
        copy.sequence = sequence;
        persist(copy);
    }

    private static Individual added(UUID id) {
        Individual individual = new Individual();
        individual.id = id;
        individual.sequence = Long.MIN_VALUE;
        return individual;
    }
}
