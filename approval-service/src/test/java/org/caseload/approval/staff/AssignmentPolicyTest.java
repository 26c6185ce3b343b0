package org.caseload.approval.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.approval.step.StepKind.ASSISTANT_DIRECTOR;
import static org.caseload.approval.step.StepKind.HUMAN_RESOURCES;
import static org.caseload.approval.step.StepKind.SUPERVISOR;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.staff.Assignment.ToHumanResources;
import org.caseload.approval.staff.Assignment.ToNobody;
import org.caseload.approval.staff.Assignment.ToPerson;
import org.caseload.approval.staff.Colleague.Role;
import org.caseload.approval.staff.Colleague.Status;
import org.caseload.approval.step.StepKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssignmentPolicyTest {

    private static final UUID SUP = UUID.randomUUID();
    private static final UUID DIRECTOR = UUID.randomUUID();
    private static final Colleague SUPERVISING = new Colleague(SUP, Role.SUPERVISOR, Status.ACTIVE);
    private static final Colleague DIRECTING = new Colleague(DIRECTOR, Role.ASSISTANT_DIRECTOR, Status.ACTIVE);
    private static final List<Colleague> LINE = List.of(SUPERVISING, DIRECTING);

    @Test
    @DisplayName(
            "R-APR-1: the Supervisor's step is the Supervisor's, the Assistant Director's the Assistant Director's")
    void stepsGoWhereThePathSays() {
        assertThat(assign(SUPERVISOR, LINE)).isEqualTo(new ToPerson(SUP, SUPERVISOR));
        assertThat(assign(ASSISTANT_DIRECTOR, LINE)).isEqualTo(new ToPerson(DIRECTOR, ASSISTANT_DIRECTOR));
        assertThat(assign(HUMAN_RESOURCES, LINE)).isEqualTo(new ToHumanResources());
    }

    @Test
    @DisplayName("R-APR-5: whoever entered the request is passed over: Supervisor, Assistant Director, Human Resources")
    void excludedPeopleArePassedOver() {
        assertThat(assign(SUPERVISOR, LINE, SUP)).isEqualTo(new ToPerson(DIRECTOR, ASSISTANT_DIRECTOR));
        assertThat(assign(SUPERVISOR, LINE, DIRECTOR)).isEqualTo(new ToPerson(SUP, SUPERVISOR));
        assertThat(assign(SUPERVISOR, LINE, SUP, DIRECTOR)).isEqualTo(new ToHumanResources());
        assertThat(assign(SUPERVISOR, List.of(DIRECTING), DIRECTOR)).isEqualTo(new ToHumanResources());
        assertThat(assign(ASSISTANT_DIRECTOR, LINE, DIRECTOR)).isEqualTo(new ToHumanResources());
    }

    @Test
    @DisplayName("a step waits while who decides is not known, or has left")
    void unknownPeopleAreAwaited() {
        assertThat(assign(SUPERVISOR, List.of())).isEqualTo(new ToNobody());
        assertThat(assign(SUPERVISOR, List.of(SUPERVISING), SUP)).isEqualTo(new ToNobody());
        assertThat(assign(ASSISTANT_DIRECTOR, List.of(SUPERVISING))).isEqualTo(new ToNobody());
        assertThat(assign(SUPERVISOR, List.of(new Colleague(SUP, Role.SUPERVISOR, Status.SEPARATED), DIRECTING)))
                .isEqualTo(new ToNobody());
        assertThat(assign(SUPERVISOR, List.of(new Colleague(SUP, Role.SUPERVISOR, Status.ON_LEAVE), DIRECTING)))
                .isEqualTo(new ToPerson(SUP, SUPERVISOR));
        assertThat(assign(SUPERVISOR, List.of(new Colleague(SUP, Role.FIELD_SUPPORT, Status.ACTIVE))))
                .isEqualTo(new ToNobody());
    }

    @Test
    @DisplayName("R-APR-7: above the Supervisor is the Assistant Director, and where none can be named Human Resources")
    void lateStepsMoveUp() {
        Colleague left = new Colleague(DIRECTOR, Role.ASSISTANT_DIRECTOR, Status.SEPARATED);
        assertThat(above(SUPERVISOR, LINE)).isEqualTo(new ToPerson(DIRECTOR, ASSISTANT_DIRECTOR));
        assertThat(above(SUPERVISOR, LINE, DIRECTOR)).isEqualTo(new ToHumanResources());
        assertThat(above(SUPERVISOR, List.of(SUPERVISING))).isEqualTo(new ToHumanResources());
        assertThat(above(SUPERVISOR, List.of())).isEqualTo(new ToHumanResources());
        assertThat(above(SUPERVISOR, List.of(SUPERVISING, left))).isEqualTo(new ToHumanResources());
        assertThat(above(ASSISTANT_DIRECTOR, LINE)).isEqualTo(new ToHumanResources());
    }

    private static Assignment above(StepKind kind, List<Colleague> line, UUID... excluded) {
        return AssignmentPolicy.above(kind, line, Set.of(excluded));
    }

    private static Assignment assign(StepKind kind, List<Colleague> line, UUID... excluded) {
        return AssignmentPolicy.assign(kind, line, Set.of(excluded));
    }
}
