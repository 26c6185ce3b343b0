package org.caseload.request.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.staff.ReportingLine;
import org.caseload.request.staff.Scope;
import org.caseload.request.staff.StaffRepository;

/** Files as this caller sees them: with the live request and what may be done next. */
@ApplicationScoped
public class IndividualViews {

    private final IndividualRepository individuals;
    private final StaffRepository staff;
    private final RequestsOfIndividuals requests;

    IndividualViews(IndividualRepository individuals, StaffRepository staff, RequestsOfIndividuals requests) {
        this.individuals = individuals;
        this.staff = staff;
        this.requests = requests;
    }

    /** Of the Individual with this id, which there is. */
    public IndividualView view(UUID individualId, Scope scope) {
        return view(individuals.findById(individualId), scope);
    }

    IndividualView view(Individual individual, Scope scope) {
        return views(List.of(individual), scope).apply(individual);
    }

    /** A page of those in scope. */
    public Page<IndividualView> list(Scope scope, String agencyNumber, Paging paging) {
        List<Individual> rows = individuals.list(scope, agencyNumber, paging);
        return Page.of(
                rows, paging, individual -> Cursor.of(individual.agencyNumber, individual.id), views(rows, scope));
    }

    /** Asks once for all of them. */
    private Function<Individual, IndividualView> views(List<Individual> individuals, Scope scope) {
        Map<UUID, ReportingLine> lines = staff.lines(
                individuals.stream().map(individual -> individual.caseManagerId).collect(Collectors.toSet()));
        Map<UUID, UUID> live = requests.live(
                individuals.stream().map(individual -> individual.id).toList());
        return individual -> view(individual, live.get(individual.id), lines.get(individual.caseManagerId), scope);
    }

    private IndividualView view(Individual individual, UUID live, ReportingLine line, Scope scope) {
        boolean served = individual.status == IndividualFile.Status.ACTIVE;
        var facts = new IndividualPolicy.Facts(
                scope.all(),
                scope.actsFor(line),
                scope.oversees(line),
                requests.mayEnter(scope.entersFor(line), served, live != null),
                live != null);
        return IndividualView.of(individual, live, facts);
    }
}
