package org.caseload.transfer.candidate;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well does an eligible Case Manager fit the move (R-CAND-3)? Pure: same facts, same score. Nearer, with more room,
 * of a higher class, with more of the specialties or with less in the Individual's months is never worse.
 */
final class FitPolicy {

    @Schema(name = "FitPart")
    enum Part {
        DISTANCE(FitPolicy::distance),
        ROOM(FitPolicy::room),
        LEVEL(FitPolicy::level),
        SPECIALTIES(FitPolicy::specialties),
        MONTHS(FitPolicy::months);

        private final Function<Facts, Found> measure;

        Part(Function<Facts, Found> measure) {
            this.measure = measure;
        }
    }

    private FitPolicy() {}

    /** Without words: there may be thousands. */
    static double score(Facts facts) {
        double sum = 0;
        int weights = 0;
        for (Part part : Part.values()) {
            int weight = facts.scale.weights().get(part);
            sum += weight * part.measure.apply(facts).score();
            weights += weight;
        }
        return Math.round(1000 * sum / weights) / 10.0;
    }

    static Fit judge(Facts facts) {
        return new Fit(
                score(facts),
                Arrays.stream(Part.values()).map(part -> scored(part, facts)).toList());
    }

    private static Fit.Scored scored(Part part, Facts facts) {
        Found found = part.measure.apply(facts);
        int weight = facts.scale.weights().get(part);
        return new Fit.Scored(part, found.value.get(), found.detail.get(), found.score(), weight);
    }

    private static Found distance(Facts facts) {
        CandidatePolicy.Facts match = facts.match;
        double far = facts.scale.farMiles();
        return match.arePlacesKnown()
                ? new Found(
                        () -> rounded(match.miles()),
                        () -> rounded(match.miles()) + " miles, straight line",
                        match.isSurelyBeyond(far) ? 0 : 1 - match.miles() / far)
                : new Found(() -> null, () -> "where one of them lives is not known", 0);
    }

    private static Found room(Facts facts) {
        int room = facts.match.room();
        int target = facts.match.target();
        double share = target == 0 ? 0 : room / (double) target;
        return new Found(() -> (double) room, () -> room + " of " + target + " places free", share);
    }

    private static Found level(Facts facts) {
        int level = facts.match.candidate().classLevel();
        int asked = facts.scale.levelFor(facts.match.move().individual().algo());
        return level == 0
                ? new Found(() -> null, () -> "class level not known, " + asked + " would fit", 0)
                : new Found(
                        () -> (double) level,
                        () -> "class level " + level + ", " + asked + " would fit",
                        1 - (asked - level) / 4.0);
    }

    private static Found specialties(Facts facts) {
        Collection<String> needs = facts.match.move().individual().needs();
        long known = needs.stream()
                .filter(facts.match.candidate().specialties()::contains)
                .count();
        return needs.isEmpty()
                ? new Found(() -> 0.0, () -> "no particular needs", 1)
                : new Found(
                        () -> (double) known,
                        () -> known + " of " + needs.size() + " needs",
                        known / (double) needs.size());
    }

    /** Nothing in the Individual's months counts full, as much as in the average month half, twice that nothing. */
    private static Found months(Facts facts) {
        double there = facts.match.load().workIn(facts.match.move().individual().months());
        double average = facts.match.load().averageWork();
        return new Found(
                () -> rounded(there),
                () -> rounded(there) + " annuals and quarterlies in each of the Individual's months, "
                        + rounded(average) + " in the average month",
                average == 0 ? 1 : 1 - there / (2 * average));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** @param match whom, for which move, with what load */
    record Facts(CandidatePolicy.Facts match, Scale scale) {}

    /**
     * @param value asked for only where it is shown, as the words are
     * @param share of what would be best, which may lie beyond it
     */
    private record Found(Supplier<Double> value, Supplier<String> detail, double share) {

        double score() {
            return Math.round(Math.clamp(share, 0, 1) * 1000) / 1000.0;
        }
    }
}
