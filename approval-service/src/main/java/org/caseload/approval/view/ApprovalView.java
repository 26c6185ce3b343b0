package org.caseload.approval.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.approval.evidence.CaseManagerConstraint;
import org.caseload.approval.evidence.ConflictSummary;
import org.caseload.approval.evidence.DistanceVerification;
import org.caseload.approval.evidence.NeedsConfirmation;
import org.caseload.approval.individual.Caseload;
import org.caseload.approval.individual.IndividualView;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.mcr.McrState;
import org.caseload.approval.request.ApprovalKind;
import org.caseload.approval.step.AmendmentPolicy;
import org.caseload.approval.step.ApprovalState;
import org.caseload.approval.step.Ground;
import org.caseload.approval.step.Outcome;
import org.caseload.approval.step.ProhibitedGround;
import org.caseload.approval.step.StepKind;
import org.caseload.approval.step.StepPolicy;
import org.caseload.approval.step.StepState;
import org.caseload.chassis.http.Versioned;

/**
 * An approval as one caller sees it.
 *
 * @param requestId of a case its caseId
 * @param individualId absent of a case
 * @param individual absent for Human Resources, and until the copy arrives
 * @param caseManagerId of a case whose it is; a case has no Individual, reason or MCR
 * @param reason id of the reason in the catalogue; absent of a case
 * @param restsOnCaseId the case that the request rests on; absent where it rests on none
 * @param codedDetails those of the reason's details that travel as codes; absent where the caller sees no words
 * @param mcr how the MCR stands now; absent of a case, and where the caller sees no words
 * @param prohibitedGround marked by a Supervisor (R-REQ-3): it can only be denied; absent where none is
 * @param steps in their order
 * @param conversations in the order of their recording
 * @param distanceVerification absent until verified, and where the caller does not see the file (R-LOC-1)
 * @param conflictSummary absent until written, and where the caller does not see the file (R-CONF-1)
 * @param needsConfirmation absent until confirmed, and where the caller does not see the file (R-NEED-1)
 * @param caseManagerConstraint shown to those who decide alone (R-CONF-2); absent for others, and where there is none
 * @param caseload shown of one approval alone, where the reason's ground is in it (R-MON-1); absent elsewhere
 * @param allowedActions what the caller may do besides deciding
 */
public record ApprovalView(
        UUID requestId,
        ApprovalKind kind,
        UUID individualId,
        IndividualView individual,
        UUID caseManagerId,
        UUID submitterId,
        String reason,
        UUID restsOnCaseId,
        Map<String, Object> codedDetails,
        ApprovalState state,
        McrView mcr,
        ProhibitedGround prohibitedGround,
        List<StepView> steps,
        List<ConversationView> conversations,
        DistanceVerification distanceVerification,
        ConflictSummary conflictSummary,
        NeedsConfirmation needsConfirmation,
        CaseManagerConstraint caseManagerConstraint,
        Caseload caseload,
        List<AmendmentPolicy.Action> allowedActions,
        long version)
        implements Versioned {

    /**
     * How the MCR stands.
     *
     * @param completedAt absent where it never was
     */
    public record McrView(McrState state, Instant completedAt) {
        public static McrView of(McrStanding standing) {
            return new McrView(standing.state(), standing.completedAt());
        }
    }

    /**
     * What still has to be done before the step can be passed.
     *
     * @param detail what is still to be done, in words
     */
    public record MissingView(String rule, String detail) {
        public static MissingView of(StepPolicy.Rule rule) {
            return new MissingView(rule.id(), rule.sentence());
        }
    }

    /**
     * One person's decision within an approval.
     *
     * @param position 1 for the first
     * @param assigneeId whose turn it is; absent while nobody is known, and where anyone of Human Resources may
     *     decide
     * @param delegateId who acts for the assignee today (R-APR-6); absent where nobody does
     * @param since when it came to its state, or to its assignee
     * @param actBy the last day before the assignee is reminded (R-APR-7); absent where it does not wait
     * @param movesUpAfter the last day before it moves to the next person up (R-APR-7); absent where it does not wait
     * @param escalated whether it waited too long for somebody before (R-APR-7)
     * @param decidedById absent until decided
     * @param decidedForId whose step it was, where a delegate decided it; else absent
     * @param decidedAt absent until decided
     * @param ground of a denial; else absent
     * @param comment what was written with the decision; absent where nothing was, and where the caller sees no words
     * @param missing what is still to be done before it can be approved
     * @param allowedActions the outcomes that the caller may decide on now
     */
    public record StepView(
            UUID stepId,
            int position,
            StepKind kind,
            StepState state,
            UUID assigneeId,
            String assigneeName,
            UUID delegateId,
            String delegateName,
            Instant since,
            LocalDate actBy,
            LocalDate movesUpAfter,
            boolean escalated,
            UUID decidedById,
            String decidedByName,
            UUID decidedForId,
            String decidedForName,
            Instant decidedAt,
            Ground ground,
            String comment,
            List<MissingView> missing,
            List<Outcome> allowedActions) {}

    /**
     * A recorded discussion.
     *
     * @param heldOn the day
     * @param participants names, or what they are; absent for those who may not see the Individual's file
     * @param summary what was said and agreed; absent for those who may not see the Individual's file
     */
    public record ConversationView(
            UUID conversationId,
            LocalDate heldOn,
            List<String> participants,
            String summary,
            UUID recordedById,
            Instant recordedAt) {}
}
