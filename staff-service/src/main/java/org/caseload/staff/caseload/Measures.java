package org.caseload.staff.caseload;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What caseloads are measured by here: what each level weighs (R-CLD-1), and the standards (R-CLD-2). */
@Singleton
class Measures {

    private static final int DECIMALS = 2;

    private final List<Integer> hundredths;
    private final StandardConfig standards;

    Measures(LoadConfig loads, StandardConfig standards) {
        this.standards = standards;
        List<Integer> bySlot = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            bySlot.addAll(checked(factor, configured(loads, factor)));
        }
        this.hundredths = List.copyOf(bySlot);
    }

    /**
     * What loads and standings are reckoned by.
     *
     * @param weights one is an Individual of Algo 3 of whom everything else is usual
     * @param standard Individuals of a Case Manager whose programme has none of its own
     * @param standards by programme
     */
    record MeasuresView(
            Map<Factor, Map<String, BigDecimal>> weights, StandardView standard, Map<String, StandardView> standards) {}

    /**
     * Both ends are within.
     *
     * @param least fewer are under it
     * @param most more are over it
     */
    record StandardView(int least, int most) {

        static StandardView of(StandardConfig.Range range) {
            return new StandardView(range.least(), range.most());
        }
    }

    /** What each level weighs, by slot, in hundredths: whole numbers add up the same everywhere. */
    List<Integer> hundredths() {
        return hundredths;
    }

    MeasuresView view() {
        Map<String, StandardView> byProgramme = standards.programme().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> StandardView.of(each.getValue()), (a, b) -> a, TreeMap::new));
        List<BigDecimal> weights =
                hundredths.stream().map(Measures::fromHundredths).toList();
        return new MeasuresView(Factor.byLevel(weights), StandardView.of(standards.byDefault()), byProgramme);
    }

    static BigDecimal fromHundredths(long hundredths) {
        return BigDecimal.valueOf(hundredths, DECIMALS);
    }

    private static List<BigDecimal> configured(LoadConfig loads, Factor factor) {
        return switch (factor) {
            case ALGO -> loads.algo();
            case URGENCY -> loads.urgency();
            case COMPLEXITY -> loads.complexity();
            case ENVIRONMENT -> loads.environment();
            case SERVICE -> loads.service();
            case SUPPORT_STAFF -> loads.supportStaff();
            case DOCUMENTATION -> loads.documentation();
        };
    }

    private static List<Integer> checked(Factor factor, List<BigDecimal> weights) {
        if (weights.size() != factor.levels().size()
                || weights.stream()
                        .anyMatch(weight -> weight.stripTrailingZeros().scale() > DECIMALS)) {
            throw new IllegalArgumentException("caseload.load must have a weight, to a hundredth, for each level of "
                    + factor + ": " + factor.levels());
        }
        return weights.stream()
                .map(weight -> weight.movePointRight(DECIMALS).intValueExact())
                .toList();
    }
}
