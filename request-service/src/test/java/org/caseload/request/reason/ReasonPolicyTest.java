package org.caseload.request.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.request.reason.ReasonPolicy.Condition;
import org.caseload.request.reason.ReasonPolicy.Facts;
import org.caseload.request.staff.Colleague;
import org.caseload.request.staffcase.CaseFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final UUID MINE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "INTAKE_COMPLETED_BY_TODAY, intakeCompletedOn",
        "PICK_LIST_REQUESTED_BY_TODAY, pickListRequestReceivedOn"
    })
    @DisplayName("R-RSN-1: the intake was completed, the pick list asked for, today or before, not tomorrow")
    void byToday(Condition condition, String field) {
        assertThat(broken(condition, on(field, "2026-11-02"))).isEmpty();
        assertThat(broken(condition, on(field, "2026-11-03"))).containsExactly("R-RSN-1");
        assertThat(broken(condition, on(field, "soon"))).isEmpty();
        assertThat(condition.field()).isEqualTo("details." + field);
    }

    @Test
    @DisplayName("R-RSN-1: the current Case Manager is an intake Case Manager; one whom we do not know is not")
    void intakeCaseManager() {
        Condition asked = Condition.CURRENT_CASE_MANAGER_IS_INTAKE;
        assertThat(broken(asked, of(Colleague.Kind.INTAKE))).isEmpty();
        assertThat(broken(asked, of(Colleague.Kind.ONGOING))).containsExactly("R-RSN-1");
        assertThat(broken(asked, of(null))).containsExactly("R-RSN-1");
    }

    @Test
    @DisplayName("R-REQ-1: that a Case Manager leaves is entered by the Supervisor or Field Support")
    void separation() {
        Condition asked = Condition.ENTERED_BY_FIELD_SUPPORT_OR_SUPERVISOR;
        assertThat(broken(asked, new Facts(Map.of(), TODAY, null, MINE, true, null, null)))
                .isEmpty();
        assertThat(broken(asked, new Facts(Map.of(), TODAY, null, MINE, false, null, null)))
                .containsExactly("R-REQ-1");
    }

    @ParameterizedTest
    @EnumSource(CaseFile.State.class)
    @DisplayName("R-RELOC-2: a request rests on a case that is asked for or granted, not on one denied or withdrawn")
    void restsOnAnOpenCase(CaseFile.State state) {
        boolean holds = state == CaseFile.State.SUBMITTED || state == CaseFile.State.GRANTED;
        assertThat(broken(Condition.RESTS_ON_OWN_CASE, restsOn(RestsOn.RESIDENCE_CHANGE, MINE, state)))
                .isEqualTo(holds ? List.of() : List.of("R-RELOC-2"));
    }

    @ParameterizedTest
    @EnumSource(CaseFile.State.class)
    @DisplayName("R-DEC-1: a lower caseload is submitted once Human Resources granted it")
    void restsOnAGrantedCase(CaseFile.State state) {
        assertThat(broken(Condition.CASE_GRANTED, restsOn(RestsOn.CASELOAD_ADJUSTMENT, MINE, state)))
                .isEqualTo(state == CaseFile.State.GRANTED ? List.of() : List.of("R-DEC-1"));
        assertThat(Condition.CASE_GRANTED.isForSubmission()).isTrue();
        assertThat(Condition.RESTS_ON_OWN_CASE.isForSubmission()).isFalse();
    }

    @Test
    @DisplayName("R-RELOC-2, R-DEC-1: an unknown case, another's or one of another kind carries nothing")
    void foreignCases() {
        Condition asked = Condition.RESTS_ON_OWN_CASE;
        var unknown = new Facts(Map.of(), TODAY, null, MINE, false, RestsOn.CASELOAD_ADJUSTMENT, null);
        assertThat(broken(asked, unknown)).containsExactly("R-DEC-1");
        assertThat(broken(Condition.CASE_GRANTED, unknown)).containsExactly("R-DEC-1");
        assertThat(broken(asked, restsOn(RestsOn.RESIDENCE_CHANGE, OTHER, CaseFile.State.GRANTED)))
                .containsExactly("R-RELOC-2");
        var residence = new CaseFile(UUID.randomUUID(), CaseFile.Kind.RESIDENCE_CHANGE, MINE, CaseFile.State.GRANTED);
        assertThat(broken(asked, new Facts(Map.of(), TODAY, null, MINE, false, RestsOn.CASELOAD_ADJUSTMENT, residence)))
                .containsExactly("R-DEC-1");
    }

    private static List<String> broken(Condition condition, Facts facts) {
        return ReasonPolicy.unmet(List.of(condition), facts).stream()
                .map(BrokenRule::id)
                .toList();
    }

    private static Facts restsOn(RestsOn kind, UUID staffId, CaseFile.State state) {
        var file = new CaseFile(UUID.randomUUID(), kind.kind(), staffId, state);
        return new Facts(Map.of(), TODAY, null, MINE, false, kind, file);
    }

    private static Facts on(String field, String day) {
        return new Facts(Map.of(field, day), TODAY, null, MINE, false, null, null);
    }

    private static Facts of(Colleague.Kind kind) {
        return new Facts(Map.of(), TODAY, kind, MINE, false, null, null);
    }
}
