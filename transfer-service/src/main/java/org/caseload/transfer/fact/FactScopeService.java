package org.caseload.transfer.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.caseload.transfer.individual.IndividualRepository;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.staff.ScopeService;

/** Whose facts the caller may see and report. */
@ApplicationScoped
public class FactScopeService {

    private final ScopeService scope;
    private final IndividualRepository individuals;
    private final FactService facts;

    FactScopeService(ScopeService scope, IndividualRepository individuals, FactService facts) {
        this.scope = scope;
        this.individuals = individuals;
        this.facts = facts;
    }

    /** An Individual whom we don't know yet is nobody's: only an unlimited scope reaches it. */
    public boolean reaches(UUID individualId) {
        return scope.covers(individuals.known(individualId).caseManagerId());
    }

    /** Whether there is a copy of the Individual, or any report about it. */
    public boolean isHeardOf(UUID individualId) {
        KnownIndividual known = individuals.known(individualId);
        return known.isKnown() || facts.sheet(individualId) != null;
    }
}
