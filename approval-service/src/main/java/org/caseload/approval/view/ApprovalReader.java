package org.caseload.approval.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.approval.Conversation;
import org.caseload.approval.approval.Step;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.individual.Caseload;
import org.caseload.approval.individual.IndividualView;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.step.AmendmentPolicy;
import org.caseload.approval.step.Outcome;
import org.caseload.approval.step.StepFacts;
import org.caseload.approval.step.StepPolicy;

/** One caller's look at one approval. */
record ApprovalReader(
        Approval approval,
        boolean seesFile,
        boolean seesWords,
        boolean decides,
        McrStanding mcr,
        Map<UUID, String> names,
        Map<UUID, UUID> delegates,
        Deliberation deliberation) {

    static ApprovalReader of(
            Seen seen, McrStanding mcr, Map<UUID, String> names, Map<UUID, UUID> delegates, Deliberation deliberation) {
        boolean seesFile = seen.opensFile();
        return new ApprovalReader(
                seen.approval(),
                seesFile,
                seesFile || seen.isTheirStep(),
                seen.isTheirsToDecide(),
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
