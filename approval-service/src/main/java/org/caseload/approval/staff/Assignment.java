package org.caseload.approval.staff;

import java.util.UUID;
import org.caseload.approval.step.StepKind;

/** Whose turn it is. */
public sealed interface Assignment {

    /** @param kind whose decision it becomes by that */
    record ToPerson(UUID staffId, StepKind kind) implements Assignment {}

    /** Any one of Human Resources may take it. */
    record ToHumanResources() implements Assignment {}

    /** Nobody yet: the copy of the staff does not say, or who it names has left. */
    record ToNobody() implements Assignment {}
}
