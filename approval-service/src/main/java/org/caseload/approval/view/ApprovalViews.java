package org.caseload.approval.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.approval.Step;
import org.caseload.approval.delegation.Delegates;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.individual.Caseload;
import org.caseload.approval.individual.IndividualRepository;
import org.caseload.approval.individual.IndividualView;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.approval.step.Verdict;
import org.caseload.chassis.http.Problem;

/** Shows approvals to a caller: with what the copies know, and without what the caller may not see. */
@ApplicationScoped
public class ApprovalViews {

    private final StaffRepository staff;
    private final IndividualRepository individuals;
    private final McrRepository mcrs;
    private final Deliberations deliberations;
    private final Delegates delegates;

    ApprovalViews(
            StaffRepository staff,
            IndividualRepository individuals,
            McrRepository mcrs,
            Deliberations deliberations,
            Delegates delegates) {
        this.staff = staff;
        this.individuals = individuals;
        this.mcrs = mcrs;
        this.deliberations = deliberations;
        this.delegates = delegates;
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
        Set<UUID> staffIds = approvals.stream()
                .flatMap(approval -> approval.steps.stream())
                .flatMap(Step::people)
                .collect(Collectors.toSet());
        Map<UUID, IndividualView> known = individuals.known(individualIds);
        Map<UUID, UUID> acting = delegates.of(staffIds);
        staffIds.addAll(acting.values());
        Map<UUID, String> names = staff.names(staffIds);
        Function<UUID, McrStanding> standings = mcrs.standings(individualIds);
        return approval -> {
            McrStanding mcr = standings.apply(approval.individualId);
            Seen seen = new Seen(approval, scope);
            return ApprovalReader.of(seen, mcr, names, acting, deliberations.of(approval, seen.decider(), mcr))
                    .view(known.get(approval.individualId), caseloads);
        };
    }
}
