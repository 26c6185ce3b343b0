package org.caseload.approval.step;

/** Why a step is denied. */
public enum Ground {
    DIFFICULT_TO_WORK_WITH,
    EXTENSIVE_NEEDS,
    REASON_NOT_GIVEN,
    NEEDS_OTHER_SUPPORT,
    RESOLVED_OTHERWISE,
    /** Of a case; and of each request that rests on it. */
    CASE_DENIED
}
