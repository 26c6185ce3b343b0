package org.caseload.transfer.candidate;

import java.util.List;
import org.caseload.transfer.candidate.FitPolicy.Part;

/**
 * How well a Case Manager fits a move, with what that rests on (R-CAND-3).
 *
 * @param score 0 to 100, one decimal: the parts' scores by their weights
 */
public record Fit(double score, List<Scored> parts) {

    /**
     * One part of the score.
     *
     * @param part which
     * @param value what was found, in the part's own measure; absent where not known
     * @param detail the same in words
     * @param score 0 to 1
     * @param weight how much it counts
     */
    public record Scored(Part part, Double value, String detail, double score, int weight) {

        static Scored of(Part part, Match match, Scale scale) {
            Found found = switch (part) {
                case DISTANCE -> distance(match);
                case ROOM -> room(match);
                case LEVEL -> level(match, scale);
                case SPECIALTIES -> specialties(match);
                case MONTHS -> months(match.load());
            };
            int weight = scale.weights().get(part);
            return new Scored(part, found.value, found.detail, part.score(match, scale), weight);
        }
    }

    /** @param value null where not known */
    private record Found(Double value, String detail) {}

    private static Found distance(Match match) {
        if (!match.arePlacesKnown()) {
            return new Found(null, "where one of them lives is not known");
        }
        double miles = rounded(match.miles());
        return new Found(miles, miles + " miles, straight line");
    }

    private static Found room(Match match) {
        return new Found((double) match.room(), match.room() + " of " + match.target() + " places free");
    }

    private static Found level(Match match, Scale scale) {
        int level = match.candidate().classLevel();
        String fits = ", " + scale.levelFor(match.move().individual().algo()) + " would fit";
        return level == 0
                ? new Found(null, "class level not known" + fits)
                : new Found((double) level, "class level " + level + fits);
    }

    private static Found specialties(Match match) {
        int needs = match.move().individual().needs().size();
        int known = match.needsKnown();
        return new Found((double) known, needs == 0 ? "no particular needs" : known + " of " + needs + " needs");
    }

    private static Found months(Load load) {
        return new Found(
                rounded(load.there()),
                rounded(load.there()) + " annuals and quarterlies in each of the Individual's months, "
                        + rounded(load.average()) + " in the average month");
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
