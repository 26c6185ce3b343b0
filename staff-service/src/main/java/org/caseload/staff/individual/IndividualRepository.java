package org.caseload.staff.individual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class IndividualRepository implements PanacheRepositoryBase<Individual, UUID> {

    /** Those served by the Case Manager now. */
    public List<KnownIndividual> servedBy(UUID caseManagerId) {
        return find("caseManagerId = ?1 and status = 'ACTIVE' order by agencyNumber, id", caseManagerId).stream()
                .map(Individual::known)
                .toList();
    }

    /** Whoever is served by the Case Manager, or was when they left us. */
    List<Individual> ofCaseManager(UUID caseManagerId) {
        return list("caseManagerId", caseManagerId);
    }
}
