package org.caseload.approval.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.step.StepKind;

/** Who takes a step: R-APR-1 names the Supervisor, R-APR-5 who comes next where that can't be. Pure. */
public final class AssignmentPolicy {

    private AssignmentPolicy() {}

    /**
     * @param kind whose decision the path asks for
     * @param line who is above the Case Manager, nearest first, as far as known
     * @param excluded who entered the request or took another step of it (R-APR-5)
     */
    public static Assignment assign(StepKind kind, List<Colleague> line, Set<UUID> excluded) {
        if (kind == StepKind.HUMAN_RESOURCES) {
            return new Assignment.ToHumanResources();
        }
        return line.stream()
                .filter(person -> kind == StepKind.SUPERVISOR || person.role() != Colleague.Role.SUPERVISOR)
                .filter(person -> !isPassedOver(person, excluded))
                .findFirst()
                .map(person -> assign(person, excluded))
                .orElseGet(Assignment.ToNobody::new);
    }

    /** Who comes after those of that kind (R-APR-7): the Assistant Director, and where there is none Human Resources. */
    public static Assignment above(StepKind kind, List<Colleague> line, Set<UUID> excluded) {
        Assignment director = kind == StepKind.SUPERVISOR
                ? assign(StepKind.ASSISTANT_DIRECTOR, line, excluded)
                : new Assignment.ToNobody();
        return director instanceof Assignment.ToNobody ? new Assignment.ToHumanResources() : director;
    }

    private static boolean isPassedOver(Colleague person, Set<UUID> excluded) {
        return person.role() == Colleague.Role.SUPERVISOR && excluded.contains(person.id());
    }

    private static Assignment assign(Colleague person, Set<UUID> excluded) {
        return switch (person.role()) {
            case SUPERVISOR -> toPerson(person, StepKind.SUPERVISOR);
            case ASSISTANT_DIRECTOR ->
                excluded.contains(person.id())
                        ? new Assignment.ToHumanResources()
                        : toPerson(person, StepKind.ASSISTANT_DIRECTOR);
            case HUMAN_RESOURCES -> new Assignment.ToHumanResources();
            case CASE_MANAGER, ENGAGEMENT_COORDINATOR, FIELD_SUPPORT -> new Assignment.ToNobody();
        };
    }

    private static Assignment toPerson(Colleague person, StepKind kind) {
        return person.status() == Colleague.Status.SEPARATED
                ? new Assignment.ToNobody()
                : new Assignment.ToPerson(person.id(), kind);
    }
}
