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
import org.caseload.approval.delegation.DelegationRepository;
import org.caseload.approval.individual.IndividualRepository;
import org.caseload.approval.individual.IndividualView;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.staff.Scope;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.approval.telling.ApprovalView;
import org.caseload.chassis.time.Today;

/** Shows approvals to a caller: with what the copies know, and without what the caller may not see. */
@ApplicationScoped
class ApprovalViews {

    private final StaffRepository staff;
    private final IndividualRepository individuals;
    private final McrRepository mcrs;
    private final Deliberations deliberations;
    private final DelegationRepository delegations;
    private final Today today;

    ApprovalViews(
            StaffRepository staff,
            IndividualRepository individuals,
            McrRepository mcrs,
            Deliberations deliberations,
            DelegationRepository delegations,
            Today today) {
        this.staff = staff;
        this.individuals = individuals;
        this.mcrs = mcrs;
        this.deliberations = deliberations;
        this.delegations = delegations;
        this.today = today;
    }

    ApprovalView one(Approval approval, Scope scope) {
        return each(List.of(approval), scope).apply(approval);
    }

    /** Looks up once what all of them need. */
    Function<Approval, ApprovalView> each(List<Approval> approvals, Scope scope) {
        Set<UUID> individualIds = approvals.stream()
                .map(approval -> approval.individualId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        Set<UUID> assigneeIds = approvals.stream()
                .flatMap(approval -> approval.steps.stream())
                .map(step -> step.assigneeId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        Map<UUID, IndividualView> known = individuals.known(individualIds);
        Map<UUID, UUID> delegates = delegations.delegates(assigneeIds, today.date());
        assigneeIds.addAll(delegates.values());
        Map<UUID, String> names = staff.names(assigneeIds);
        Function<UUID, McrStanding> standings = mcrs.standings(individualIds);
        Decider decider = new Decider(scope.me(), scope.humanResources(), scope.director(), scope.actsFor());
        return approval -> {
            McrStanding mcr = standings.apply(approval.individualId);
            return new Reader(approval, scope, mcr, names, delegates, deliberations.of(approval, decider, mcr))
                    .view(known.get(approval.individualId));
        };
    }

    /** One caller's look at one approval. */
    private record Reader(
            Approval approval,
            boolean seesFile,
            boolean seesWords,
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
                    mcr,
                    names,
                    delegates,
                    deliberation);
        }

        ApprovalView view(IndividualView individual) {
            return new ApprovalView(
                    approval.requestId,
                    approval.kind,
                    approval.individualId,
                    seesFile ? individual : null,
                    approval.caseManagerId,
                    approval.submitterId,
                    approval.reason,
                    approval.restsOnCaseId,
                    approval.state,
                    seesWords && !approval.kind.isCase() ? ApprovalView.McrView.of(mcr) : null,
                    approval.prohibitedGround,
                    approval.steps.stream().map(this::step).toList(),
                    approval.conversations.stream().map(this::conversation).toList(),
                    seesFile ? approval.evidence.distance() : null,
                    seesFile ? approval.evidence.conflict() : null,
                    seesFile ? approval.evidence.needs() : null,
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

        private ApprovalView.StepView step(Step step) {
            StepFacts facts = deliberation.about(step, Outcome.APPROVE, null);
            return new ApprovalView.StepView(
                    step.id,
                    step.position,
                    step.kind,
                    step.state,
                    step.assigneeId,
                    step.assigneeId == null ? null : names.get(step.assigneeId),
                    delegates.get(step.assigneeId),
                    names.get(delegates.get(step.assigneeId)),
                    step.since,
                    step.escalated,
                    step.decidedById,
                    step.decidedForId,
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
