package org.caseload.staff.caseload;

import java.math.BigDecimal;
import java.util.List;

/**
 * A load, by what makes it up. R-CLD-1.
 *
 * @param algo by Algo
 * @param urgency by urgency
 * @param complexity by complexity
 * @param environment by environment
 * @param service by service
 * @param supportStaff by support staff
 * @param documentation by documentation
 */
record Points(
        BigDecimal algo,
        BigDecimal urgency,
        BigDecimal complexity,
        BigDecimal environment,
        BigDecimal service,
        BigDecimal supportStaff,
        BigDecimal documentation) {

    /**
     * Weighs a caseload. Pure.
     *
     * @param counts how many Individuals there are at each level, by slot
     * @param hundredths what each level weighs, by slot
     */
    static Points of(List<Integer> counts, List<Integer> hundredths) {
        return new Points(
                weigh(Factor.ALGO, counts, hundredths),
                weigh(Factor.URGENCY, counts, hundredths),
                weigh(Factor.COMPLEXITY, counts, hundredths),
                weigh(Factor.ENVIRONMENT, counts, hundredths),
                weigh(Factor.SERVICE, counts, hundredths),
                weigh(Factor.SUPPORT_STAFF, counts, hundredths),
                weigh(Factor.DOCUMENTATION, counts, hundredths));
    }

    private static BigDecimal weigh(Factor factor, List<Integer> counts, List<Integer> hundredths) {
        long points = 0;
        for (int slot = factor.firstSlot();
                slot < factor.firstSlot() + factor.levels().size();
                slot++) {
            points += (long) counts.get(slot) * hundredths.get(slot);
        }
        return Measures.fromHundredths(points);
    }
}
