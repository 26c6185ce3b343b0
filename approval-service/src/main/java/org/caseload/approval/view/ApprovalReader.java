package org.caseload.approval.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.approval.Conversation;
import org.caseload.approval.approval.Step;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.individual.Caseload;
import org.caseload.approval.individual.IndividualView;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.overdue.Deadlines;
import org.caseload.approval.overdue.Deadlines.Deadline;
import org.caseload.approval.step.AmendmentPolicy;
import org.caseload.approval.step.Outcome;
import org.caseload.approval.step.StepFacts;
import org.caseload.approval.step.StepKind;
import org.caseload.approval.step.StepPolicy;

/** One caller's look at one approval. */
record ApprovalReader(
        Approval approval,
        boolean seesFile,
        boolean seesWords,
        boolean decides,
        McrStanding mcr,
        People.Known people,
        Deadlines deadlines,
        Deliberation deliberation) {

    static ApprovalReader of(
            Seen seen, McrStanding mcr, People.Known people, Deadlines deadlines, Deliberation deliberation) {
        boolean seesFile = seen.opensFile();
        return new ApprovalReader(
                seen.approval(),
                seesFile,
                seesFile || seen.isTheirStep(),
                seen.isTheirsToDecide(),
                mcr,
                people,
                deadlines,
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
        UUID delegate = people.acting().get(step.assigneeId);
        return step.state.isOver() || approval.excluded().contains(delegate) ? null : delegate;
    }

    /** Null where nobody is above who it could move to, and where nobody waits. */
    private Deadline deadlineOf(Step step) {
        return step.state.isLive() && step.kind != StepKind.HUMAN_RESOURCES ? deadlines.of(step.since) : null;
    }

    private ApprovalView.StepView step(Step step) {
        StepFacts facts = deliberation.about(step, Outcome.APPROVE, null);
        UUID delegate = delegateOf(step);
        Deadline deadline = deadlineOf(step);
        return new ApprovalView.StepView(
                step.id,
                step.position,
                step.kind,
                step.state,
                step.assigneeId,
                people.name(step.assigneeId),
                delegate,
                people.name(delegate),
                step.since,
                deadline == null ? null : deadline.actBy(),
                deadline == null ? null : deadline.movesUpAfter(),
                step.escalated,
                step.decidedById,
                people.name(step.decidedById),
                step.decidedForId,
                people.name(step.decidedForId),
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
