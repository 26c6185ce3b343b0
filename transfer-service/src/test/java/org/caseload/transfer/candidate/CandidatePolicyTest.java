package org.caseload.transfer.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.INEXPERIENCED;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.IS_CURRENT;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.NOT_ACTIVE;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.NOT_ONGOING;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.NO_ROOM;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.transfer.staff.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatePolicyTest {

    private static final UUID BEA = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LONG_AGO = DAY.minusYears(9);
    private static final Limits LIMITS = new Limits(6, 12, 25);

    @Test
    @DisplayName("an active ongoing Case Manager with room and experience may take over")
    void goodCandidateIsEligible() {
        assertThat(judge(bea(true, Colleague.Kind.ONGOING, LONG_AGO, 0, null), 6, Load.NONE))
                .isEmpty();
    }

    @Test
    @DisplayName("R-CAND-2: the new Case Manager is known, active, ongoing and another than the current one")
    void candidateIsActiveOngoingAndAnother() {
        assertThat(judge(null, 3, Load.NONE)).containsExactly(UNKNOWN);
        assertThat(judge(bea(false, Colleague.Kind.ONGOING, LONG_AGO, 0, null), 3, Load.NONE))
                .containsExactly(NOT_ACTIVE);
        assertThat(judge(bea(true, Colleague.Kind.INTAKE, LONG_AGO, 0, null), 3, Load.NONE))
                .containsExactly(NOT_ONGOING);
        assertThat(judge(bea(true, null, LONG_AGO, 0, null), 3, Load.NONE)).containsExactly(NOT_ONGOING);
        Move toHerself = new Move(UUID.randomUUID(), 3, BEA, null, BEA, DAY);
        assertThat(CandidatePolicy.judge(new CandidatePolicy.Facts(
                        bea(true, Colleague.Kind.ONGOING, LONG_AGO, 0, null), toHerself, Load.NONE, LIMITS)))
                .containsExactly(IS_CURRENT);
    }

    @ParameterizedTest
    @CsvSource({"24,0,,true", "25,0,,false", "20,4,,true", "20,5,,false", "9,0,10,true", "9,1,10,false", "0,0,0,false"})
    @DisplayName("R-CAND-2: the caseload target less those assigned and targeted leaves room for one more")
    void candidateHasRoom(int assigned, int targeted, Integer own, boolean room) {
        assertThat(judge(bea(true, Colleague.Kind.ONGOING, LONG_AGO, 0, own), 3, new Load(assigned, targeted)))
                .isEqualTo(room ? List.of() : List.of(NO_ROOM));
    }

    @ParameterizedTest
    @CsvSource({
        "6,2025-11-02,0,true",
        "6,2025-11-03,0,false",
        "6,2025-11-03,1,true",
        "6,2026-11-02,12,true",
        "6,2026-11-02,11,false",
        "6,2027-01-01,12,true",
        "6,2027-01-01,11,false",
        "6,,12,true",
        "6,,11,false",
        "5,2026-11-02,0,true",
        ",2025-11-03,0,false",
        ",2025-11-02,0,true"
    })
    @DisplayName(
            "R-CAND-1: Algo 6, or an unknown one, needs a year of experience, here and before, on the day of the move")
    void expertsNeedExperience(Integer algo, LocalDate since, int prior, boolean eligible) {
        assertThat(judge(bea(true, Colleague.Kind.ONGOING, since, prior, null), algo, Load.NONE))
                .isEqualTo(eligible ? List.of() : List.of(INEXPERIENCED));
    }

    @Test
    @DisplayName("every broken rule is told, not the first")
    void everyBrokenRuleIsTold() {
        assertThat(judge(bea(false, Colleague.Kind.INTAKE, DAY, 0, 0), 6, Load.NONE))
                .containsExactly(NOT_ACTIVE, NOT_ONGOING, NO_ROOM, INEXPERIENCED);
    }

    private static List<CandidatePolicy.Rule> judge(Colleague candidate, Integer algo, Load load) {
        Move move = new Move(UUID.randomUUID(), algo, UUID.randomUUID(), null, BEA, DAY);
        return CandidatePolicy.judge(new CandidatePolicy.Facts(candidate, move, load, LIMITS));
    }

    private static Colleague bea(boolean active, Colleague.Kind kind, LocalDate since, int prior, Integer target) {
        return new Colleague(BEA, "CM-07", "Bea Sample", active, kind, since, prior, target);
    }
}
