package org.caseload.approval.step;

/** Whose decision a step is. */
public enum StepKind {
    SUPERVISOR,
    ASSISTANT_DIRECTOR,
    HUMAN_RESOURCES
}
