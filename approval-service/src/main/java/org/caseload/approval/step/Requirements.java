package org.caseload.approval.step;

import java.math.BigDecimal;
import java.util.Set;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.request.ApprovalKind;

/**
 * What the reason's path asks for before a step is approved, and what of it is there.
 *
 * @param records what the step asks for
 * @param restsOn the kind of case that the reason rests on, else null
 * @param caseGranted whether that case is granted
 * @param roadMiles as verified, else null
 */
public record Requirements(
        Set<RecordCode> records,
        BigDecimal roadMiles,
        BigDecimal localizeMiles,
        BigDecimal relocateMiles,
        boolean needsConfirmed,
        boolean conflictSummarized,
        ApprovalKind restsOn,
        boolean caseGranted) {

    public static final Requirements NONE = new Requirements(Set.of(), null, null, null, false, false, null, false);

    boolean lackCase(ApprovalKind kind) {
        return restsOn == kind && !caseGranted;
    }

    boolean lackNeeds() {
        return asks(RecordCode.NEEDS_CONFIRMATION) && !needsConfirmed;
    }

    boolean lackSummary() {
        return asks(RecordCode.CONFLICT_SUMMARY) && !conflictSummarized;
    }

    boolean lackDistance(RecordCode which) {
        return asks(which) && roadMiles == null;
    }

    /** From the limit on is far enough (R-LOC-1). */
    boolean tooNearToLocalize() {
        return asks(RecordCode.DISTANCE_LOCALIZES) && roadMiles != null && roadMiles.compareTo(localizeMiles) < 0;
    }

    /** Only beyond the limit is far enough (R-RELOC-3). */
    boolean tooNearToNewResidence() {
        return asks(RecordCode.DISTANCE_BEYOND_NEW_RESIDENCE)
                && roadMiles != null
                && roadMiles.compareTo(relocateMiles) <= 0;
    }

    private boolean asks(RecordCode code) {
        return records.contains(code);
    }
}
