package org.caseload.approval.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.individual.Caseload;
import org.caseload.approval.individual.IndividualRepository;
import org.caseload.approval.individual.IndividualView;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.overdue.Deadlines;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.step.Verdict;
import org.caseload.chassis.http.Problem;

/** Shows approvals to a caller: with what the copies know, and without what the caller may not see. */
@ApplicationScoped
public class ApprovalViews {

    private final People people;
    private final IndividualRepository individuals;
    private final McrRepository mcrs;
    private final Deliberations deliberations;
    private final Deadlines deadlines;

    ApprovalViews(
            People people,
            IndividualRepository individuals,
            McrRepository mcrs,
            Deliberations deliberations,
            Deadlines deadlines) {
        this.people = people;
        this.individuals = individuals;
        this.mcrs = mcrs;
        this.deliberations = deliberations;
        this.deadlines = deadlines;
    }

    public ApprovalView one(Seen seen) {
        return each(List.of(seen.approval()), seen.scope(), deliberations::caseload)
                .apply(seen.approval());
    }

    /** The approval after an amendment, or why there is none. */
    public ApprovalView amended(Verdict verdict, Seen seen) {
        return switch (verdict) {
            case Verdict.Allowed() -> one(seen);
            case Verdict.Refused(var broken) -> throw Problem.conflict("amendment-refused", broken);
        };
    }

    /** Looks up once what all of them need. */
    Function<Approval, ApprovalView> each(List<Approval> approvals, Scope scope) {
        return each(approvals, scope, approval -> null);
    }

    private Function<Approval, ApprovalView> each(
            List<Approval> approvals, Scope scope, Function<Approval, Caseload> caseloads) {
        Set<UUID> individualIds = approvals.stream()
                .map(approval -> approval.individualId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        Map<UUID, IndividualView> known = individuals.known(individualIds);
        People.Known involved = people.of(approvals);
        Function<UUID, McrStanding> standings = mcrs.standings(individualIds);
        return approval -> {
            McrStanding mcr = standings.apply(approval.individualId);
            Seen seen = new Seen(approval, scope);
            Deliberation deliberation = deliberations.of(approval, seen.decider(), mcr);
            return ApprovalReader.of(seen, mcr, involved, deadlines, deliberation)
                    .view(known.get(approval.individualId), caseloads);
        };
    }
}
