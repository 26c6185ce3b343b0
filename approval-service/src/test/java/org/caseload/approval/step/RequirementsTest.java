package org.caseload.approval.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.approval.evidence.RecordCode.CONFLICT_SUMMARY;
import static org.caseload.approval.evidence.RecordCode.DISTANCE_BEYOND_NEW_RESIDENCE;
import static org.caseload.approval.evidence.RecordCode.DISTANCE_LOCALIZES;
import static org.caseload.approval.evidence.RecordCode.NEEDS_CONFIRMATION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.request.ApprovalKind;
import org.caseload.approval.step.StepPolicy.Rule;
import org.caseload.chassis.http.BrokenRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementsTest {

    private static final BigDecimal LIMIT = new BigDecimal("45.0");

    @ParameterizedTest
    @CsvSource({"44.9, true", "44.999, true", "45, false", "45.0, false", "45.1, false"})
    @DisplayName("R-LOC-1: from 45.0 road miles on a caseload may be localized")
    void localizesFromTheLimitOn(BigDecimal miles, boolean tooNear) {
        assertThat(broken(asked(Set.of(DISTANCE_LOCALIZES), miles)).contains(Rule.TOO_NEAR_TO_LOCALIZE))
                .isEqualTo(tooNear);
    }

    @ParameterizedTest
    @CsvSource({"44.9, true", "45.0, true", "45.001, false", "45.1, false"})
    @DisplayName("R-RELOC-3: only beyond 45.0 road miles from the new residence")
    void relocatesBeyondTheLimit(BigDecimal miles, boolean tooNear) {
        assertThat(broken(asked(Set.of(DISTANCE_BEYOND_NEW_RESIDENCE), miles)).contains(Rule.TOO_NEAR_TO_NEW_RESIDENCE))
                .isEqualTo(tooNear);
    }

    @Test
    @DisplayName("R-LOC-1, R-RELOC-3, R-NEED-1, R-CONF-1: everything that is asked for and not recorded is named")
    void everythingMissingIsNamed() {
        StepFacts facts = facts(Outcome.APPROVE, asked(Set.of(RecordCode.values()), null));
        assertThat(StepPolicy.missing(facts))
                .containsExactly(
                        Rule.DISTANCE_NOT_VERIFIED,
                        Rule.NEW_RESIDENCE_NOT_VERIFIED,
                        Rule.NEEDS_NOT_CONFIRMED,
                        Rule.CONFLICT_NOT_SUMMARIZED);
        assertThat(StepPolicy.missing(facts(
                        Outcome.APPROVE,
                        new Requirements(
                                Set.of(NEEDS_CONFIRMATION, CONFLICT_SUMMARY),
                                null,
                                LIMIT,
                                LIMIT,
                                true,
                                true,
                                null,
                                false))))
                .isEmpty();
    }

    @Test
    @DisplayName("R-APR-2: review and denial need nothing of it")
    void onlyApprovalNeedsIt() {
        Requirements all = asked(Set.of(RecordCode.values()), null);
        assertThat(StepPolicy.judge(facts(Outcome.DENY, all))).isEqualTo(new Verdict.Allowed());
        assertThat(StepPolicy.judge(facts(Outcome.REVIEW, all))).isEqualTo(new Verdict.Allowed());
    }

    @Test
    @DisplayName("R-RELOC-2, R-DEC-1: what rests on a case waits for it to be granted")
    void casesAreAwaited() {
        assertThat(broken(resting(ApprovalKind.RESIDENCE_CHANGE, false)))
                .containsExactly(Rule.RELOCATION_NOT_CONFIRMED);
        assertThat(broken(resting(ApprovalKind.CASELOAD_ADJUSTMENT, false)))
                .containsExactly(Rule.DECREASE_NOT_APPROVED);
        assertThat(broken(resting(ApprovalKind.RESIDENCE_CHANGE, true))).isEmpty();
        assertThat(broken(resting(ApprovalKind.CASELOAD_ADJUSTMENT, true))).isEmpty();
    }

    private static Requirements resting(ApprovalKind kind, boolean granted) {
        return new Requirements(Set.of(), null, LIMIT, LIMIT, false, false, kind, granted);
    }

    private static List<BrokenRule> broken(Requirements requirements) {
        return switch (StepPolicy.judge(facts(Outcome.APPROVE, requirements))) {
            case Verdict.Allowed() -> List.of();
            case Verdict.Refused(var broken) -> List.copyOf(broken);
        };
    }

    private static Requirements asked(Set<RecordCode> records, BigDecimal miles) {
        return new Requirements(records, miles, LIMIT, LIMIT, false, false, null, false);
    }

    private static StepFacts facts(Outcome outcome, Requirements requirements) {
        return new StepFacts(
                outcome,
                Ground.REASON_NOT_GIVEN,
                StepKind.ASSISTANT_DIRECTOR,
                StepState.OPEN,
                true,
                false,
                false,
                null,
                true,
                false,
                false,
                false,
                requirements);
    }
}
