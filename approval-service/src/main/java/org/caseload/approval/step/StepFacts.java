package org.caseload.approval.step;

import java.util.function.Predicate;

/**
 * What is known about a step at the moment when somebody would decide it.
 *
 * @param ground the denial's, else null
 * @param assignee whether the step is the decider's to decide
 * @param prohibited the ground that was marked, else null
 * @param mcrCurrent whether an MCR is current at this moment
 * @param discussed whether a conversation was recorded since the step was put under review
 * @param needsConversation whether the reason's path requires a conversation for this step
 * @param requirements what else the path asks for
 * @param conversed whether any conversation was recorded while the step was live
 */
public record StepFacts(
        Outcome outcome,
        Ground ground,
        StepKind kind,
        StepState state,
        boolean assignee,
        boolean ownRequest,
        boolean tookAnotherStep,
        ProhibitedGround prohibited,
        boolean mcrCurrent,
        boolean discussed,
        boolean needsConversation,
        boolean conversed,
        Requirements requirements) {

    /** The same for another outcome; a denial would have the ground that it must have. */
    StepFacts of(Outcome other) {
        return new StepFacts(
                other,
                prohibited == null ? null : prohibited.asGround(),
                kind,
                state,
                assignee,
                ownRequest,
                tookAnotherStep,
                prohibited,
                mcrCurrent,
                discussed,
                needsConversation,
                conversed,
                requirements);
    }

    /** The same for an approval; for a denial where nothing else is left. */
    StepFacts onItsWay() {
        return of(prohibited == null ? Outcome.APPROVE : Outcome.DENY);
    }

    /** Whether something is in the way of an approval. */
    boolean lacks(Predicate<Requirements> what) {
        return wants(Outcome.APPROVE) && what.test(requirements);
    }

    boolean wants(Outcome wanted) {
        return outcome == wanted && state.isLive();
    }

    boolean deniesOnAnotherGround() {
        return wants(Outcome.DENY) && prohibited != null && ground != prohibited.asGround();
    }

    /** The Assistant Director and Human Resources may deny at once; nobody approves from review undiscussed. */
    boolean discussionIsMissing() {
        boolean inReview = state == StepState.UNDER_REVIEW;
        return wants(Outcome.APPROVE) && inReview && !discussed
                || wants(Outcome.DENY) && kind == StepKind.SUPERVISOR && !(inReview && discussed);
    }
}
