package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseload.approval.decision.AmendmentPolicy;
import org.caseload.approval.decision.Decider;
import org.caseload.approval.decision.Outcome;
import org.caseload.approval.decision.StepFacts;
import org.caseload.approval.decision.StepPolicy;
import org.caseload.approval.decision.Verdict;
import org.caseload.approval.delegation.Delegates;
import org.caseload.approval.individual.Caseload;
import org.caseload.approval.individual.IndividualRepository;
import org.caseload.approval.individual.IndividualView;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.staff.Scope;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.approval.telling.ApprovalView;
import org.caseload.chassis.http.Problem;

/** Shows approvals to a caller: with what the copies know, and without what the caller may not see. */
@ApplicationScoped
class ApprovalViews {

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

    ApprovalView one(Approval approval, Scope scope) {
        return each(List.of(approval), scope, deliberations::caseload).apply(approval);
    }

    /** The approval after an amendment, or why there is none. */
    ApprovalView amended(Verdict verdict, Desk.Held held) {
        return switch (verdict) {
            case Verdict.Allowed() -> one(held.approval(), held.scope());
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
        Decider decider = new Decider(scope.me(), scope.humanResources(), scope.director(), scope.actsFor());
        return approval -> {
            McrStanding mcr = standings.apply(approval.individualId);
            return new Reader(approval, scope, mcr, names, acting, deliberations.of(approval, decider, mcr))
                    .view(known.get(approval.individualId), caseloads);
        };
    }

    /** One caller's look at one approval. */
    private record Reader(
            Approval approval,
            boolean seesFile,
            boolean seesWords,
            boolean decides,
            McrStanding mcr,
            Map<UUID, String> names,
            Map<UUID, UUID> delegates,
            Deliberation deliberation) {

        Reader(
                Approval approval,
                Scope scope,
                McrStanding mcr,
                Map<UUID, String> names,
                Map<UUID, UUID> delegates,
                Deliberation deliberation) {
            this(
                    approval,
                    approval.opensFileTo(scope),
                    approval.opensFileTo(scope) || approval.isStepOf(scope),
                    approval.isDecidedBy(scope),
                    mcr,
                    names,
                    delegates,
                    deliberation);
        }

        ApprovalView view(IndividualView individual, Function<Approval, Caseload> caseloads) {
            return new ApprovalView(
                    approval.requestId,
                    approval.kind,
                    approval.individualId,
                    seesFile ? individual : null,
                    approval.caseManagerId,
                    approval.submitterId,
                    approval.reason,
                    approval.restsOnCaseId,
                    seesWords ? approval.codedDetails : null,
                    approval.state,
                    seesWords && !approval.kind.isCase() ? ApprovalView.McrView.of(mcr) : null,
                    approval.prohibitedGround,
                    approval.steps.stream().map(this::step).toList(),
                    approval.conversations.stream().map(this::conversation).toList(),
                    seesFile ? approval.evidence.distance() : null,
                    seesFile ? approval.evidence.conflict() : null,
                    seesFile ? approval.evidence.needs() : null,
                    decides ? approval.evidence.constraint() : null,
                    seesFile ? caseloads.apply(approval) : null,
                    AmendmentPolicy.allowed(deliberation.about(AmendmentPolicy.Action.RECORD_CONVERSATION, null)),
                    approval.version);
        }

        private ApprovalView.ConversationView conversation(Conversation conversation) {
            return new ApprovalView.ConversationView(
                    conversation.id,
                    conversation.heldOn,
                    seesWords ? List.of(conversation.participants) : null,
                    seesWords ? conversation.summary : null,
                    conversation.recordedById,
                    conversation.recordedAt);
        }

        private UUID delegateOf(Step step) {
            UUID delegate = delegates.get(step.assigneeId);
            return step.state.isOver() || approval.excluded().contains(delegate) ? null : delegate;
        }

        private ApprovalView.StepView step(Step step) {
            StepFacts facts = deliberation.about(step, Outcome.APPROVE, null);
            UUID delegate = delegateOf(step);
            return new ApprovalView.StepView(
                    step.id,
                    step.position,
                    step.kind,
                    step.state,
                    step.assigneeId,
                    step.assigneeId == null ? null : names.get(step.assigneeId),
                    delegate,
                    names.get(delegate),
                    step.since,
                    step.escalated,
                    step.decidedById,
                    names.get(step.decidedById),
                    step.decidedForId,
                    names.get(step.decidedForId),
                    step.decidedAt,
                    step.ground,
                    seesWords ? step.comment : null,
                    seesWords
                            ? StepPolicy.missing(facts).stream()
                                    .map(ApprovalView.MissingView::of)
                                    .toList()
                            : List.of(),
                    StepPolicy.allowed(facts));
        }
    }
}
