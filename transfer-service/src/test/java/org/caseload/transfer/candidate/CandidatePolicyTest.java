package org.caseload.transfer.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.CONSTRAINT_NOT_MET;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.INEXPERIENCED;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.IS_CURRENT;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.LEAVING;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.NOT_ACTIVE;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.NOT_LOCAL;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.NOT_ONGOING;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.NO_LOCAL_OPENING;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.NO_ROOM;
import static org.caseload.transfer.candidate.CandidatePolicy.Rule.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.caseload.chassis.distance.Place;
import org.caseload.transfer.staff.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatePolicyTest {

    private static final Match.Limits LIMITS = new Match.Limits(6, 12, 25, 45);

    @Test
    @DisplayName("an active ongoing Case Manager with room and experience may take over")
    void goodCandidateIsEligible() {
        assertThat(judge(new Bea(), new Thought().algo(6))).isEmpty();
    }

    @Test
    @DisplayName("R-CAND-2: the new Case Manager is known, active, ongoing and another than the current one")
    void candidateIsActiveOngoingAndAnother() {
        assertThat(CandidatePolicy.judge(new Match(null, new Thought().move(), Load.NONE, LIMITS)))
                .containsExactly(UNKNOWN);
        assertThat(judge(new Bea().inactive(), new Thought())).containsExactly(NOT_ACTIVE);
        assertThat(judge(new Bea().kind(Colleague.Kind.INTAKE), new Thought())).containsExactly(NOT_ONGOING);
        assertThat(judge(new Bea().kind(null), new Thought())).containsExactly(NOT_ONGOING);
        assertThat(judge(new Bea(), new Thought().current(Bea.ID))).containsExactly(IS_CURRENT);
    }

    @ParameterizedTest
    @CsvSource({"24, 0, true", "25, 0, true", "26, 0, false", "25, 1, false"})
    @DisplayName(
            "R-LOC-3, R-CAND-2: where another leaves at the same time, a full caseload has room, a fuller one has not")
    void swapFreesOnePlace(int assigned, int targeted, boolean room) {
        Move swapped = new Thought().move().asSwapped();
        assertThat(CandidatePolicy.judge(new Match(new Bea().colleague(), swapped, load(assigned, targeted), LIMITS)))
                .isEqualTo(room ? List.of() : List.of(NO_ROOM));
    }

    @ParameterizedTest
    @CsvSource({"24,0,,true", "25,0,,false", "20,4,,true", "20,5,,false", "9,0,10,true", "9,1,10,false", "0,0,0,false"})
    @DisplayName("R-CAND-2: the caseload target less those assigned and targeted leaves room for one more")
    void candidateHasRoom(int assigned, int targeted, Integer own, boolean room) {
        assertThat(CandidatePolicy.judge(new Match(
                        new Bea().target(own).colleague(), new Thought().move(), load(assigned, targeted), LIMITS)))
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
        assertThat(judge(new Bea().since(since).prior(prior), new Thought().algo(algo)))
                .isEqualTo(eligible ? List.of() : List.of(INEXPERIENCED));
    }

    @Test
    @DisplayName("R-STF-1: whoever has notice takes on nobody any more, however far the last working day is")
    void whoLeavesTakesOnNobody() {
        assertThat(judge(new Bea().leaving(Thought.DAY.plusDays(90)), new Thought()))
                .containsExactly(LEAVING);
        assertThat(judge(new Bea().leaving(null), new Thought())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ",MALE,true",
        ",,true",
        "GENDER_MALE,MALE,true",
        "GENDER_MALE,FEMALE,false",
        "GENDER_MALE,OTHER,false",
        "GENDER_MALE,,false",
        "GENDER_FEMALE,FEMALE,true",
        "GENDER_FEMALE,MALE,false",
        "SPEAKS_LATIN,MALE,false"
    })
    @DisplayName("R-CONF-2: the constraint on the new Case Manager is met by whoever is known to meet it")
    void constraintIsRespected(String constraint, String gender, boolean eligible) {
        assertThat(judge(new Bea().gender(gender), new Thought().constraint(constraint)))
                .isEqualTo(eligible ? List.of() : List.of(CONSTRAINT_NOT_MET));
    }

    @ParameterizedTest
    @CsvSource({"45.0,true", "45.1,false", "0,true"})
    @DisplayName("R-RELOC-4, R-LOC-2: a local Case Manager lives within 45.0 miles of the Individual")
    void localIsWithin45Miles(double miles, boolean eligible) {
        Bea there = new Bea().at(Thought.north(miles));
        assertThat(judge(there, new Thought().local())).isEqualTo(eligible ? List.of() : List.of(NOT_LOCAL));
        assertThat(judge(there, new Thought().localOpening()))
                .isEqualTo(eligible ? List.of() : List.of(NO_LOCAL_OPENING));
        assertThat(judge(there, new Thought())).isEmpty();
    }

    @Test
    @DisplayName("R-RELOC-4, R-LOC-2: where a place is not known, nobody is known to be local")
    void unknownPlacesAreNotLocal() {
        assertThat(judge(new Bea().at(null), new Thought().local().localOpening()))
                .containsExactly(NOT_LOCAL, NO_LOCAL_OPENING);
        assertThat(judge(new Bea(), new Thought().at(null).local())).containsExactly(NOT_LOCAL);
        assertThat(judge(new Bea().at(null), new Thought().at(null))).isEmpty();
    }

    @Test
    @DisplayName("every broken rule is told, not the first")
    void everyBrokenRuleIsTold() {
        Bea unfit = new Bea()
                .inactive()
                .kind(Colleague.Kind.INTAKE)
                .since(Thought.DAY)
                .target(0)
                .leaving(Thought.DAY)
                .at(new Place(0, 0, true));
        assertThat(judge(unfit, new Thought().algo(6).constraint("GENDER_MALE").local()))
                .containsExactly(
                        NOT_ACTIVE, NOT_ONGOING, NO_ROOM, INEXPERIENCED, LEAVING, CONSTRAINT_NOT_MET, NOT_LOCAL);
    }

    private static Load load(int assigned, int targeted) {
        return new Load(assigned, targeted, 0, 0);
    }

    private static List<CandidatePolicy.Rule> judge(Bea bea, Thought thought) {
        return CandidatePolicy.judge(new Match(bea.colleague(), thought.move(), Load.NONE, LIMITS));
    }
}
