package org.caseload.approval.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What Case Managers carry, by the copy of the Individuals. */
@ApplicationScoped
public class Caseloads {

    private final IndividualRepository individuals;
    private final MonthsConfig config;

    Caseloads(IndividualRepository individuals, MonthsConfig config) {
        this.individuals = individuals;
        this.config = config;
    }

    public Caseload of(UUID caseManagerId) {
        return individuals.caseload(caseManagerId, config.algo6Ground());
    }
}
