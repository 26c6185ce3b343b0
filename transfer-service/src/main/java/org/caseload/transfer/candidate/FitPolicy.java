package org.caseload.transfer.candidate;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.caseload.chassis.distance.StraightLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well does an eligible Case Manager fit the move (R-CAND-3)? Pure: same facts, same score. Nearer, with more room,
 * of a higher class, with more of the specialties or with less in the Individual's months is never worse.
 */
final class FitPolicy {

    @Schema(name = "FitPart")
    enum Part {
        DISTANCE(FitPolicy::nearness, FitPolicy::distance),
        ROOM(FitPolicy::shareFree, FitPolicy::room),
        LEVEL(FitPolicy::levelFit, FitPolicy::level),
        SPECIALTIES(FitPolicy::shareKnown, FitPolicy::specialties),
        MONTHS(FitPolicy::quiet, FitPolicy::months);

        private final ToDoubleFunction<Facts> share;
        private final Function<Facts, Found> found;

        /**
         * @param share of what would be best, which may lie beyond it
         * @param found what that rests on, asked for only where it is shown
         */
        Part(ToDoubleFunction<Facts> share, Function<Facts, Found> found) {
            this.share = share;
            this.found = found;
        }

        private double score(Facts facts) {
            return Math.round(Math.clamp(share.applyAsDouble(facts), 0, 1) * 1000) / 1000.0;
        }
    }

    private static final List<Part> PARTS = List.of(Part.values());

    private FitPolicy() {}

    /** Without words: there may be thousands. */
    static double score(Facts facts) {
        double sum = 0;
        int weights = 0;
        for (Part part : PARTS) {
            int weight = facts.scale.weights().get(part);
            sum += weight * part.score(facts);
            weights += weight;
        }
        return Math.round(1000 * sum / weights) / 10.0;
    }

    static Fit judge(Facts facts) {
        return new Fit(
                score(facts), PARTS.stream().map(part -> scored(part, facts)).toList());
    }

    private static Fit.Scored scored(Part part, Facts facts) {
        Found found = part.found.apply(facts);
        int weight = facts.scale.weights().get(part);
        return new Fit.Scored(part, found.value, found.detail, part.score(facts), weight);
    }

    private static double nearness(Facts facts) {
        CandidatePolicy.Facts match = facts.match;
        return match.arePlacesKnown()
                ? 1 - StraightLine.nearbyMiles(match.candidate().place(), match.home()) / facts.scale.farMiles()
                : 0;
    }

    private static Found distance(Facts facts) {
        if (!facts.match.arePlacesKnown()) {
            return new Found(null, "where one of them lives is not known");
        }
        double miles = rounded(facts.match.miles());
        return new Found(miles, miles + " miles, straight line");
    }

    private static double shareFree(Facts facts) {
        int target = facts.match.target();
        return target == 0 ? 0 : facts.match.room() / (double) target;
    }

    private static Found room(Facts facts) {
        int room = facts.match.room();
        return new Found((double) room, room + " of " + facts.match.target() + " places free");
    }

    private static double levelFit(Facts facts) {
        int level = facts.match.candidate().classLevel();
        return level == 0 ? 0 : 1 - (levelAsked(facts) - level) / 4.0;
    }

    private static Found level(Facts facts) {
        int level = facts.match.candidate().classLevel();
        String fits = ", " + levelAsked(facts) + " would fit";
        return level == 0
                ? new Found(null, "class level not known" + fits)
                : new Found((double) level, "class level " + level + fits);
    }

    private static int levelAsked(Facts facts) {
        return facts.scale.levelFor(facts.match.move().individual().algo());
    }

    private static double shareKnown(Facts facts) {
        Collection<String> needs = needs(facts);
        return needs.isEmpty() ? 1 : known(facts) / (double) needs.size();
    }

    private static Found specialties(Facts facts) {
        int known = known(facts);
        Collection<String> needs = needs(facts);
        return new Found(
                (double) known, needs.isEmpty() ? "no particular needs" : known + " of " + needs.size() + " needs");
    }

    private static Collection<String> needs(Facts facts) {
        return facts.match.move().individual().needs();
    }

    private static int known(Facts facts) {
        int known = 0;
        for (String need : needs(facts)) {
            known += facts.match.candidate().specialties().contains(need) ? 1 : 0;
        }
        return known;
    }

    /** Nothing in the Individual's months counts full, as much as in the average month half, twice that nothing. */
    private static double quiet(Facts facts) {
        Load load = facts.match.load();
        return load.average() == 0 ? 1 : 1 - load.there() / (2 * load.average());
    }

    private static Found months(Facts facts) {
        Load load = facts.match.load();
        return new Found(
                rounded(load.there()),
                rounded(load.there()) + " annuals and quarterlies in each of the Individual's months, "
                        + rounded(load.average()) + " in the average month");
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** @param match whom, for which move, with what load */
    record Facts(CandidatePolicy.Facts match, Scale scale) {}

    /** @param value null where not known */
    private record Found(Double value, String detail) {}
}
