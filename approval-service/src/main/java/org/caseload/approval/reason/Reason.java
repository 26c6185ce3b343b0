package org.caseload.approval.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.request.ApprovalKind;
import org.caseload.approval.step.StepKind;

/**
 * The part of a reason's declaration that approvals need: whose yes it takes, in order (R-RSN-1).
 *
 * @param restsOn the kind of case that its requests rest on; null for none
 * @param version a request keeps the one that it was made under
 * @param carries which details travel as codes
 * @param move what the move needs besides
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reason(
        String id, int version, ApprovalKind restsOn, List<PathStep> steps, List<String> carries, List<String> move) {

    public Reason {
        carries = carries == null ? List.of() : List.copyOf(carries);
        move = move == null ? List.of() : List.copyOf(move);
    }

    /** Whether the Individual chooses the new Case Manager; then what that one must be can be said (R-CONF-2). */
    public boolean offersChoice() {
        return move.contains("CHOICE");
    }

    /** Whether an Individual may have to wait for a Case Manager nearby (R-LOC-2). */
    public boolean localizes() {
        return move.contains("LOCAL_OPENING");
    }

    /** Whether the months of the Case Manager's work are the ground (R-MON-1). */
    public boolean balancesMonths() {
        return carries.contains("months");
    }

    /**
     * @param conversation whether a conversation is recorded before the step is approved (R-CONV-1)
     * @param records what else is recorded before
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PathStep(StepKind kind, boolean conversation, List<RecordCode> records) {

        public PathStep {
            records = records == null ? List.of() : List.copyOf(records);
        }
    }
}
