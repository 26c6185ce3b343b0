package org.caseload.transfer.candidate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.caseload.transfer.caseload.Caseload;

/**
 * How well does an eligible Case Manager fit the move (R-CAND-3)? Pure: same facts, same score. Nearer, with more room,
 * of a higher class, with more of the specialties or with less in the Individual's months is never worse.
 */
final class FitPolicy {

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

    static Fit judge(Facts facts) {
        List<Fit.Scored> parts =
                Arrays.stream(Part.values()).map(part -> scored(part, facts)).toList();
        int weights = parts.stream().mapToInt(Fit.Scored::weight).sum();
        double sum =
                parts.stream().mapToDouble(part -> part.score() * part.weight()).sum();
        return new Fit(Math.round(1000 * sum / weights) / 10.0, parts);
    }

    private static Fit.Scored scored(Part part, Facts facts) {
        Found found = part.measure.apply(facts);
        double score = Math.round(Math.clamp(found.score, 0, 1) * 1000) / 1000.0;
        return new Fit.Scored(
                part, found.value, found.detail, score, facts.scale.weights().get(part));
    }

    private static Found distance(Facts facts) {
        Double miles = facts.match.miles();
        return miles == null
                ? new Found(null, "where one of them lives is not known", 0)
                : new Found(
                        rounded(miles), rounded(miles) + " miles, straight line", 1 - miles / facts.scale.farMiles());
    }

    private static Found room(Facts facts) {
        int room = facts.match.room();
        int target = facts.match.target();
        return new Found(
                (double) room,
                room + " of " + target + " places free",
                target == 0 ? 0 : Math.max(0, room) / (double) target);
    }

    private static Found level(Facts facts) {
        int level = facts.match.candidate().classLevel();
        int asked = facts.scale.levelFor(facts.match.move().individual().algo());
        return level == 0
                ? new Found(null, "class level not known, " + asked + " would fit", 0)
                : new Found(
                        (double) level,
                        "class level " + level + ", " + asked + " would fit",
                        1 - (asked - level) / 4.0);
    }

    private static Found specialties(Facts facts) {
        Set<String> needs = Set.copyOf(facts.match.move().individual().needs());
        long known = needs.stream()
                .filter(facts.match.candidate().specialties()::contains)
                .count();
        return needs.isEmpty()
                ? new Found(0.0, "no particular needs", 1)
                : new Found((double) known, known + " of " + needs.size() + " needs", known / (double) needs.size());
    }

    /** Nothing in the Individual's months counts full, as much as in the average month half, twice that nothing. */
    private static Found months(Facts facts) {
        Set<Integer> months = facts.match.move().individual().months();
        Caseload caseload = facts.match.load().caseload();
        double there = months.stream().mapToInt(caseload::work).average().orElse(0);
        double average = caseload.averageWork();
        return new Found(
                rounded(there),
                rounded(there) + " annuals and quarterlies in each of the Individual's months, " + rounded(average)
                        + " in the average month",
                average == 0 ? 1 : 1 - there / (2 * average));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** @param match whom, for which move, with what load */
    record Facts(CandidatePolicy.Facts match, Scale scale) {}

    private record Found(Double value, String detail, double score) {}
}
