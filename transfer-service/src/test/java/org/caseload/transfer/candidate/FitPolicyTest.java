package org.caseload.transfer.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.transfer.candidate.FitPolicy.Part;
import org.caseload.transfer.caseload.Caseload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FitPolicyTest {

    private static final List<Integer> LEVELS = List.of(1, 1, 2, 2, 3, 4, 5);
    private static final Scale SCALE = new Scale(
            Map.of(Part.DISTANCE, 35, Part.ROOM, 25, Part.LEVEL, 15, Part.SPECIALTIES, 15, Part.MONTHS, 10),
            90,
            LEVELS);
    private static final Load IDLE = Load.NONE;

    @Test
    @DisplayName("R-CAND-3: whoever fits in everything scores 100, with every part shown")
    void bestScoresHundred() {
        Fit fit = fit(new Bea().level(2), new Thought(), IDLE);
        assertThat(fit.score()).isEqualTo(100);
        assertThat(fit.parts()).extracting(Fit.Scored::part).containsExactly(Part.values());
        assertThat(fit).isEqualTo(fit(new Bea().level(2), new Thought(), IDLE));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "45,0.5", "90,0", "900,0"})
    @DisplayName("R-CAND-3: nearness counts full at the door and nothing from the far miles on")
    void nearnessCounts(double miles, double score) {
        assertThat(part(Part.DISTANCE, fit(new Bea().at(Thought.north(miles)), new Thought(), IDLE))
                        .score())
                .isCloseTo(score, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"3,2,1", "3,5,1", "3,1,0.75", "6,1,0", "6,4,0.75", ",4,0.75", "0,0,0"})
    @DisplayName("R-CAND-3: the class level fits the Algo or lies so far below; one that is not known counts nothing")
    void levelFits(Integer algo, int level, double score) {
        assertThat(part(Part.LEVEL, fit(new Bea().level(level), new Thought().algo(algo), IDLE))
                        .score())
                .isEqualTo(score);
    }

    @Test
    @DisplayName("R-CAND-3: specialties count by the share of the Individual's needs that they cover")
    void specialtiesCover() {
        Thought thought = new Thought().needs("AUTISM", "SIGN_LANGUAGE");
        assertThat(part(Part.SPECIALTIES, fit(new Bea(), thought, IDLE)).score())
                .isZero();
        assertThat(part(Part.SPECIALTIES, fit(new Bea().knows("AUTISM", "SPANISH"), thought, IDLE)))
                .isEqualTo(new Fit.Scored(Part.SPECIALTIES, 1.0, "1 of 2 needs", 0.5, 15));
        assertThat(part(Part.SPECIALTIES, fit(new Bea(), new Thought(), IDLE)).score())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0.5", "2,0", "9,0"})
    @DisplayName("R-CAND-3: months count by how the work in the Individual's compares with the average month")
    void monthsCompare(int inApril, double score) {
        List<Integer> work = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month == 4 ? inApril : month == 5 ? 12 - inApril : 0)
                .toList();
        assertThat(part(Part.MONTHS, fit(new Bea(), new Thought().months(4), load(12, work, 4)))
                        .score())
                .isEqualTo(score);
        assertThat(part(Part.MONTHS, fit(new Bea(), new Thought(), load(12, work)))
                        .score())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    @DisplayName("R-CAND-3: nearer, more room, a higher level, more specialties, less in those months: never worse")
    void betterIsNeverWorse(Part part) {
        List<Double> scores = fromWorstToBest(part).map(Fit::score).toList();
        assertThat(scores).isSorted().allSatisfy(score -> assertThat(score).isBetween(0.0, 100.0));
        assertThat(scores.getFirst()).isLessThan(scores.getLast());
    }

    private static Stream<Fit> fromWorstToBest(Part part) {
        Thought thought = new Thought().algo(6).needs("A", "B", "C").months(2, 5, 8);
        return switch (part) {
            case DISTANCE ->
                DoubleStream.iterate(200, miles -> miles >= 0, miles -> miles - 7.3)
                        .mapToObj(miles -> fit(new Bea().at(Thought.north(miles)), thought, IDLE));
            case ROOM -> IntStream.rangeClosed(0, 30).mapToObj(less -> fit(new Bea(), thought, carrying(30 - less, 1)));
            case LEVEL -> IntStream.rangeClosed(0, 5).mapToObj(level -> fit(new Bea().level(level), thought, IDLE));
            case SPECIALTIES ->
                Stream.of("", "A", "A,B", "A,B,C")
                        .map(known -> fit(new Bea().knows(known.split(",", -1)), thought, IDLE));
            case MONTHS ->
                IntStream.rangeClosed(0, 30).mapToObj(less -> fit(new Bea(), thought, carrying(9, 30 - less)));
        };
    }

    @Test
    @DisplayName("R-CAND-3: weights that say nothing, or a level that is missing, are no scale")
    void scaleIsWhole() {
        assertThatThrownBy(() -> new Scale(Map.of(Part.ROOM, 0), 90, LEVELS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(Map.of(Part.ROOM, 2, Part.LEVEL, -1), 90, LEVELS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(Map.of(Part.ROOM, 1), 0, LEVELS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(Map.of(Part.ROOM, 1), 90, List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** So many Individuals, so much work in each of May and August, and 30 in the rest of the year. */
    private static Load carrying(int assigned, int inTheirMonths) {
        List<Integer> work = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month == 5 || month == 8 ? inTheirMonths : 3)
                .toList();
        return load(assigned, work, 2, 5, 8);
    }

    private static Load load(int assigned, List<Integer> work, Integer... months) {
        List<Integer> none = Caseload.none(Bea.ID).quarterlies();
        return Load.of(new Caseload(Bea.ID, assigned, work, none, List.of()), 0, List.of(months));
    }

    private static Fit fit(Bea bea, Thought thought, Load load) {
        var limits = new Match.Limits(6, 12, 25, 45);
        return FitPolicy.judge(new Match(bea.colleague(), thought.move(), load, limits), SCALE);
    }

    private static Fit.Scored part(Part part, Fit fit) {
        return fit.parts().stream()
                .filter(scored -> scored.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
