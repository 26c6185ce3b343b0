package org.caseload.request.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.chassis.Ids;
import org.caseload.request.casemanager.CaseManagerChange;
import org.caseload.request.casemanager.CaseManagerChangeRepository;

/** Enters Individuals, many at little more than the cost of one. Runs in its caller's transaction. */
@ApplicationScoped
public class Register {

    private final IndividualRepository individuals;
    private final CaseManagerChangeRepository changes;
    private final IndividualService service;
    private final Bulletin bulletin;

    Register(
            IndividualRepository individuals,
            CaseManagerChangeRepository changes,
            IndividualService service,
            Bulletin bulletin) {
        this.individuals = individuals;
        this.changes = changes;
        this.service = service;
        this.bulletin = bulletin;
    }

    public boolean isTaken(String agencyNumber) {
        return individuals.isTaken(agencyNumber);
    }

    /** Those of them who are registered, by agency number, with others held off until the transaction ends. */
    public Map<String, Entry> hold(Collection<String> agencyNumbers) {
        return individuals.lock(agencyNumbers).stream()
                .collect(Collectors.toMap(individual -> individual.agencyNumber, Entry::of));
    }

    /** The ids that they are given. */
    public List<UUID> enter(List<Registration> registrations) {
        Map<Individual, CaseManagerChange> entered = new LinkedHashMap<>();
        registrations.forEach(registration -> entered.put(registration.individual(), registration.first));
        individuals.persist(entered.keySet());
        changes.persist(entered.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey().id, null)));
        bulletin.tell(entered.keySet());
        return entered.keySet().stream().map(individual -> individual.id).toList();
    }

    /** Takes over the details of those who are held. */
    public void change(Map<UUID, IndividualDetails> details) {
        Map<Individual, IndividualDetails> held = new LinkedHashMap<>();
        details.forEach((id, changed) -> held.put(individuals.findById(id), changed));
        service.change(held);
    }

    /** Who is to be entered, with the first Case Manager. */
    public record Registration(String agencyNumber, IndividualDetails details, CaseManagerChange first) {

        private Individual individual() {
            Individual individual = new Individual();
            individual.id = Ids.next();
            individual.agencyNumber = agencyNumber;
            individual.caseManagerId = first.caseManagerId();
            details.applyTo(individual);
            return individual;
        }
    }

    /** Who is entered already. */
    public record Entry(UUID individualId, UUID caseManagerId, IndividualDetails details) {

        private static Entry of(Individual individual) {
            return new Entry(individual.id, individual.caseManagerId, IndividualDetails.of(individual));
        }
    }
}
