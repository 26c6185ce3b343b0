package org.caseload.transfer.risk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R-RDY-6: does something stand in the way of a move that those concerned were not told of with its target? What was
 * cleared since then is news when it comes back. Pure.
 */
final class RiskPolicy {

    /**
     * @param known what those concerned were told of and what still stands in the way
     * @param atRisk whether there is more
     * @param rules all that stand in the way; empty where the move is not at risk
     */
    record Risk(Set<String> known, boolean atRisk, List<String> rules) {}

    private RiskPolicy() {}

    static Risk judge(Collection<String> known, List<Obstacle> obstacles) {
        Set<String> keys = obstacles.stream().map(Obstacle::key).collect(Collectors.toSet());
        Set<String> stillKnown = known.stream().filter(keys::contains).collect(Collectors.toSet());
        boolean atRisk = !stillKnown.containsAll(keys);
        List<String> rules =
                obstacles.stream().map(Obstacle::rule).distinct().sorted().toList();
        return new Risk(stillKnown, atRisk, atRisk ? rules : List.of());
    }

    /**
     * What stands in the way.
     *
     * @param key what it is recognised by: the work item, or else the rule
     */
    record Obstacle(String key, String rule) {}
}
