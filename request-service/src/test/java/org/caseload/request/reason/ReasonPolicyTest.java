package org.caseload.request.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseload.request.reason.ReasonPolicy.Condition;
import org.caseload.request.reason.ReasonPolicy.Facts;
import org.caseload.request.staff.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReasonPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    @DisplayName("R-RSN-1: the intake was completed today or before, not tomorrow")
    void completedByToday() {
        List<Condition> asked = List.of(Condition.INTAKE_COMPLETED_BY_TODAY);
        assertThat(ReasonPolicy.broken(asked, completedOn("2026-11-02"))).isEmpty();
        assertThat(ReasonPolicy.broken(asked, completedOn("2026-11-03"))).isEqualTo(asked);
        assertThat(ReasonPolicy.broken(asked, completedOn("soon"))).isEmpty();
    }

    @Test
    @DisplayName("R-RSN-1: the current Case Manager is an intake Case Manager; one whom we do not know is not")
    void intakeCaseManager() {
        List<Condition> asked = List.of(Condition.CURRENT_CASE_MANAGER_IS_INTAKE);
        assertThat(ReasonPolicy.broken(asked, of(Colleague.Kind.INTAKE))).isEmpty();
        assertThat(ReasonPolicy.broken(asked, of(Colleague.Kind.ONGOING))).isEqualTo(asked);
        assertThat(ReasonPolicy.broken(asked, of(null))).isEqualTo(asked);
        assertThat(ReasonPolicy.broken(List.of(), of(null))).isEmpty();
    }

    private static Facts completedOn(String day) {
        return new Facts(Map.of("intakeCompletedOn", day), Colleague.Kind.INTAKE, TODAY);
    }

    private static Facts of(Colleague.Kind kind) {
        return new Facts(Map.of(), kind, TODAY);
    }
}
