package org.caseload.transfer.candidate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseload.transfer.candidate.FitPolicy.Part;

/**
 * What candidates are ranked by. R-CAND-3.
 *
 * @param weights how much each part counts, none below 0
 * @param farMiles from where on nearness counts nothing
 * @param levelByAlgo the class level that each Algo asks for, of Algo 0 first
 */
record Scale(Map<Part, Integer> weights, double farMiles, List<Integer> levelByAlgo) {

    Scale {
        int total = weights.values().stream().mapToInt(Integer::intValue).sum();
        boolean negative = weights.values().stream().anyMatch(weight -> weight < 0);
        if (negative || total == 0 || farMiles <= 0 || levelByAlgo.size() != 7) {
            throw new IllegalArgumentException("caseload.candidate: weights of 0 or more that are not all 0,"
                    + " far-miles above 0, a level for each Algo 0 to 6");
        }
    }

    static Scale of(CandidateConfig config) {
        Map<Part, Integer> weights = new EnumMap<>(Part.class);
        weights.put(Part.DISTANCE, config.weightDistance());
        weights.put(Part.ROOM, config.weightRoom());
        weights.put(Part.LEVEL, config.weightLevel());
        weights.put(Part.SPECIALTIES, config.weightSpecialties());
        weights.put(Part.MONTHS, config.weightMonths());
        return new Scale(weights, config.farMiles(), config.levelByAlgo());
    }

    /** An Algo that is not known asks for as much as the highest. */
    int levelFor(Integer algo) {
        return levelByAlgo.get(algo == null ? levelByAlgo.size() - 1 : algo);
    }
}
