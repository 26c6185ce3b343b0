package org.caseload.approval.view;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.approval.Step;
import org.caseload.approval.distance.DistanceConfig;
import org.caseload.approval.evidence.Evidence;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.step.AmendmentPolicy;
import org.caseload.approval.step.Decider;
import org.caseload.approval.step.Ground;
import org.caseload.approval.step.Outcome;
import org.caseload.approval.step.ProhibitedGround;
import org.caseload.approval.step.Requirements;
import org.caseload.approval.step.StepFacts;

/** Collects from an approval the facts that the policies judge for one person at one moment. */
public record Deliberation(
        Approval approval,
        Decider decider,
        boolean mcrCurrent,
        DistanceConfig limits,
        boolean supervisor,
        boolean caseGranted,
        boolean choice) {

    public StepFacts about(Step step, Outcome outcome, Ground ground) {
        return new StepFacts(
                outcome,
                ground,
                step.kind,
                step.state,
                step.belongsTo(decider),
                isOwn(),
                tookAnotherThan(step),
                approval.prohibitedGround,
                mcrCurrent,
                conversed(step, true),
                step.needsConversation,
                conversed(step, false),
                requirements(step));
    }

    /** @param ground the one to mark; null where another action is meant, or any would do */
    public AmendmentPolicy.Facts about(AmendmentPolicy.Action action, ProhibitedGround ground) {
        ProhibitedGround marked = approval.prohibitedGround;
        return new AmendmentPolicy.Facts(
                action,
                isAssignee(),
                decider.humanResources() || decider.director(),
                isOwn(),
                approval.state.isOver(),
                marked != null && marked != ground,
                asked(),
                supervisor);
    }

    private Requirements requirements(Step step) {
        Evidence evidence = approval.evidence;
        return new Requirements(
                step.asksFor(),
                evidence.roadMiles(),
                limits.localizeMiles(),
                limits.relocateMiles(),
                evidence.needs() != null,
                evidence.conflict() != null,
                approval.restsOn,
                caseGranted);
    }

    private Set<AmendmentPolicy.Action> asked() {
        Set<AmendmentPolicy.Action> asked = EnumSet.of(AmendmentPolicy.Action.RECORD_CONVERSATION);
        if (!approval.kind.isCase()) {
            asked.add(AmendmentPolicy.Action.MARK_PROHIBITED_GROUND);
        }
        if (choice) {
            asked.add(AmendmentPolicy.Action.CONSTRAIN_CASE_MANAGER);
        }
        approval.liveStep().ifPresent(step -> step.asksFor().forEach(code -> asked.add(recordedBy(code))));
        return asked;
    }

    private static AmendmentPolicy.Action recordedBy(RecordCode code) {
        return switch (code) {
            case DISTANCE_LOCALIZES, DISTANCE_BEYOND_NEW_RESIDENCE -> AmendmentPolicy.Action.VERIFY_DISTANCE;
            case NEEDS_CONFIRMATION -> AmendmentPolicy.Action.CONFIRM_NEEDS;
            case CONFLICT_SUMMARY -> AmendmentPolicy.Action.SUMMARIZE_CONFLICT;
        };
    }

    private boolean isAssignee() {
        return approval.liveStep()
                .map(step -> step.belongsTo(decider))
                .orElseGet(() -> approval.steps.stream().anyMatch(step -> step.belongsTo(decider)));
    }

    private boolean isOwn() {
        return me().equals(approval.submitterId) || approval.kind.isCase() && me().equals(approval.caseManagerId);
    }

    private boolean tookAnotherThan(Step step) {
        return approval.steps.stream().anyMatch(other -> other != step && me().equals(other.decidedById));
    }

    private boolean conversed(Step step, boolean inReview) {
        return approval.conversations.stream()
                .filter(conversation -> conversation.stepId.equals(step.id))
                .anyMatch(conversation -> !inReview || conversation.inReview);
    }

    private UUID me() {
        return decider.staffId();
    }
}
