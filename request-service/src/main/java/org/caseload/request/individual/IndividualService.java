package org.caseload.request.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.request.casemanager.CaseManagerChange;
import org.caseload.request.casemanager.CaseManagerChangeRepository;
import org.caseload.request.staff.ReportingLine;
import org.caseload.request.staff.Scope;
import org.caseload.request.staff.StaffRepository;

/** Individuals as other rooms see them, and every change of them. Runs in its caller's transaction. */
@ApplicationScoped
public class IndividualService {

    private final IndividualRepository individuals;
    private final CaseManagerChangeRepository changes;
    private final StaffRepository staff;
    private final RequestsOfIndividuals requests;
    private final Bulletin bulletin;

    IndividualService(
            IndividualRepository individuals,
            CaseManagerChangeRepository changes,
            StaffRepository staff,
            RequestsOfIndividuals requests,
            Bulletin bulletin) {
        this.individuals = individuals;
        this.changes = changes;
        this.staff = staff;
        this.requests = requests;
        this.bulletin = bulletin;
    }

    /** The Individual's file, where it is in scope. */
    public Optional<IndividualFile> open(UUID individualId, Scope scope) {
        return individuals.findByIdOptional(individualId).map(this::file).filter(file -> scope.sees(file.line()));
    }

    /** The Individual itself, locked, where it is in scope. */
    Optional<Individual> find(UUID individualId, Scope scope) {
        return individuals.lock(individualId).filter(row -> scope.sees(staff.line(row.caseManagerId)));
    }

    /** The file, with others held off the Individual until the transaction ends. */
    public Optional<IndividualFile> lock(UUID individualId) {
        return individuals.lock(individualId).map(this::file);
    }

    /** The Individuals on the Case Manager's caseload, by agency number; those who left are on none. */
    public List<UUID> served(UUID caseManagerId) {
        return individuals.served(caseManagerId);
    }

    /** By id. */
    public Map<UUID, IndividualFile> files(Collection<UUID> individualIds) {
        var found = individuals.withIds(individualIds);
        Map<UUID, ReportingLine> lines =
                staff.lines(found.stream().map(row -> row.caseManagerId).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> new IndividualFile(row.id, row.caseManagerId, row.status, lines.get(row.caseManagerId)))
                .collect(Collectors.toMap(IndividualFile::individualId, file -> file));
    }

    /**
     * The move is done: the new Case Manager is the Individual's from now on (R-REQ-6).
     *
     * @throws IllegalStateException where the Individual has another Case Manager than the one moved from
     */
    public void move(UUID individualId, UUID requestId, UUID from, UUID to, Instant at) {
        Individual individual = individuals
                .lock(individualId)
                .orElseThrow(() -> new IllegalStateException("no Individual " + individualId));
        if (!individual.caseManagerId.equals(from)) {
            throw new IllegalStateException("the Case Manager of " + individualId + " is not " + from);
        }
        changeCaseManager(individual, CaseManagerChange.moved(to, requestId, at));
    }

    /** Gives the Individual another Case Manager, unless a rule forbids it (R-REQ-6). */
    public IndividualPolicy.Verdict correct(UUID individualId, CaseManagerChange correction) {
        Individual individual = individuals.lock(individualId).orElseThrow();
        boolean live = requests.live(List.of(individualId)).containsKey(individualId);
        IndividualPolicy.Verdict verdict =
                IndividualPolicy.judge(new IndividualPolicy.Facts(false, false, true, false, live));
        if (verdict instanceof IndividualPolicy.Verdict.Allowed) {
            changeCaseManager(individual, correction);
        }
        return verdict;
    }

    private void changeCaseManager(Individual individual, CaseManagerChange change) {
        changes.persist(change.of(individual.id, individual.caseManagerId));
        individual.caseManagerId = change.caseManagerId();
        bulletin.tell(List.of(individual));
        requests.caseManagerChanged(individual.id, individual.caseManagerId);
    }

    /** Takes over the details of each; a discharge or death asks for the live request's closure (R-REQ-5). */
    void change(Map<Individual, IndividualDetails> changed) {
        changed.forEach((individual, details) -> details.applyTo(individual));
        bulletin.tell(changed.keySet());
        changed.keySet().stream()
                .filter(individual -> individual.status != IndividualFile.Status.ACTIVE)
                .forEach(individual -> requests.individualLeft(individual.id, individual.status));
    }

    private IndividualFile file(Individual individual) {
        return new IndividualFile(
                individual.id, individual.caseManagerId, individual.status, staff.line(individual.caseManagerId));
    }
}
