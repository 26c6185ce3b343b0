package org.caseload.approval.evidence;

/** What a reason's path may ask to be recorded before a step is approved. */
public enum RecordCode {
    /** Far enough from the Case Manager's home to localize the caseload (R-LOC-1). */
    DISTANCE_LOCALIZES,
    /** Far enough from the Case Manager's new residence (R-RELOC-3). */
    DISTANCE_BEYOND_NEW_RESIDENCE,
    /** A Case Manager who is new to the agency can support the Individual (R-NEED-1). */
    NEEDS_CONFIRMATION,
    /** The conflict, and all that was done about it (R-CONF-1). */
    CONFLICT_SUMMARY
}
