package org.caseload.transfer.reason;

/** What a reason's move needs besides a date and a Case Manager, as its declaration says. */
public enum MoveNeed {
    /** The Individual or guardian chooses from a pick list. R-CAND-4, R-CONF-3. */
    CHOICE,
    /** Another Individual can be added to the current Case Manager's caseload. R-LOC-3. */
    BACKFILL_LOCALIZED,
    /** The same, for the months' sake. R-MON-2. */
    BACKFILL_BALANCED,
    /** The new Case Manager lives near the Individual. R-RELOC-4. */
    LOCAL_CASE_MANAGER,
    /** Where the Individual is moving or not far away, a Case Manager in the area must have an opening. R-LOC-2. */
    LOCAL_OPENING
}
