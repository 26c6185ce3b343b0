package org.caseload.transfer.candidate;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.caseload.chassis.distance.StraightLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well does an eligible Case Manager fit the move (R-CAND-3)? Pure: same facts, same score. Nearer, with more room,
 * of a higher class, with more of the specialties or with less in the Individual's months is never worse.
 */
final class FitPolicy {

    @Schema(name = "FitPart")
    enum Part {
        DISTANCE(FitPolicy::nearness),
        ROOM((match, scale) -> shareFree(match)),
        LEVEL(FitPolicy::levelFit),
        SPECIALTIES((match, scale) -> shareKnown(match)),
        MONTHS((match, scale) -> quiet(match));

        private final ToDoubleBiFunction<Match, Scale> share;

        /** @param share of what would be best, which may lie beyond it */
        Part(ToDoubleBiFunction<Match, Scale> share) {
            this.share = share;
        }

        /** 0 to 1, three decimals. */
        double score(Match match, Scale scale) {
            return Math.round(Math.clamp(share.applyAsDouble(match, scale), 0, 1) * 1000) / 1000.0;
        }
    }

    private static final List<Part> PARTS = List.of(Part.values());

    private FitPolicy() {}

    /** 0 to 100, one decimal: the parts' scores by their weights. */
    static double score(Match match, Scale scale) {
        double sum = 0;
        int weights = 0;
        for (Part part : PARTS) {
            int weight = scale.weights().get(part);
            sum += weight * part.score(match, scale);
            weights += weight;
        }
        return Math.round(1000 * sum / weights) / 10.0;
    }

    static Fit judge(Match match, Scale scale) {
        return new Fit(
                score(match, scale),
                PARTS.stream().map(part -> Fit.Scored.of(part, match, scale)).toList());
    }

    private static double nearness(Match match, Scale scale) {
        return match.arePlacesKnown()
                ? 1 - StraightLine.nearbyMiles(match.candidate().place(), match.home()) / scale.farMiles()
                : 0;
    }

    private static double shareFree(Match match) {
        return match.target() == 0 ? 0 : match.room() / (double) match.target();
    }

    private static double levelFit(Match match, Scale scale) {
        int level = match.candidate().classLevel();
        return level == 0 ? 0 : 1 - (scale.levelFor(match.move().individual().algo()) - level) / 4.0;
    }

    private static double shareKnown(Match match) {
        Collection<String> needs = match.move().individual().needs();
        return needs.isEmpty() ? 1 : match.needsKnown() / (double) needs.size();
    }

    /** Nothing in the Individual's months counts full, as much as in the average month half, twice that nothing. */
    private static double quiet(Match match) {
        Load load = match.load();
        return load.average() == 0 ? 1 : 1 - load.there() / (2 * load.average());
    }
}
