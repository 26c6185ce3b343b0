package org.caseload.approval.desk;

import java.util.List;
import java.util.UUID;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.step.Decider;
import org.caseload.approval.step.StepKind;

/** An approval before somebody's eyes: what of it is theirs to see, and to decide. */
public record Seen(Approval approval, Scope scope) {

    public Decider decider() {
        return new Decider(scope.me(), scope.humanResources(), scope.director(), scope.actsFor());
    }

    public boolean isInScope() {
        return scope.humanResources() || opensFile();
    }

    /** Whether they may see the Individual's names and what was said. */
    public boolean opensFile() {
        if (approval.kind.isCase()) {
            return scope.me().equals(approval.caseManagerId) || scope.me().equals(approval.submitterId);
        }
        return scope.seesFile(approval.caseManagerId, approval.submitterId, assignees());
    }

    /** Whether a step of it is, or was, theirs to decide as one of Human Resources. */
    public boolean isTheirStep() {
        if (approval.kind.isCase()) {
            return scope.humanResources();
        }
        return approval.steps.stream()
                .anyMatch(step -> scope.me().equals(step.decidedById)
                        || scope.humanResources() && step.kind == StepKind.HUMAN_RESOURCES && step.state.isLive());
    }

    /** Whether they decide it or are above the Case Manager: to them alone the constraint shows (R-CONF-2). */
    public boolean isTheirsToDecide() {
        return !approval.kind.isCase() && (isTheirStep() || scope.decides(approval.caseManagerId, assignees()));
    }

    private List<UUID> assignees() {
        return approval.steps.stream().map(step -> step.assigneeId).toList();
    }
}
