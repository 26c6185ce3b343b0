package org.caseload.approval.reason;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.caseload.approval.decision.ApprovalKind;
import org.caseload.approval.decision.StepKind;
import org.caseload.approval.evidence.RecordCode;

/**
 * The part of a reason's declaration that approvals need: whose yes it takes, in order (R-RSN-1).
 *
 * @param restsOn the kind of case that its requests rest on; null for none
 * @param version a request keeps the one that it was made under
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reason(String id, int version, ApprovalKind restsOn, List<PathStep> steps) {

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
