package org.caseload.transfer.caseload;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseload.transfer.individual.KnownIndividual;

/**
 * The Individuals whom a Case Manager serves, counted.
 *
 * @param annuals in each month, January first
 * @param quarterlies in each month, January first
 * @param byAlgo of each Algo, 0 first
 */
public record Caseload(
        UUID caseManagerId, int assigned, List<Integer> annuals, List<Integer> quarterlies, List<Integer> byAlgo) {

    private static final List<Integer> NO_MONTH = Collections.nCopies(12, 0);
    private static final List<Integer> NO_ALGO = Collections.nCopies(7, 0);

    public static Caseload none(UUID caseManagerId) {
        return new Caseload(caseManagerId, 0, NO_MONTH, NO_MONTH, NO_ALGO);
    }

    /** Annuals and quarterlies in each month, January first. */
    public List<Integer> work() {
        return IntStream.range(0, 12)
                .mapToObj(month -> annuals.get(month) + quarterlies.get(month))
                .toList();
    }

    /** The same with that Individual more, or less. */
    public Caseload with(KnownIndividual one, int more) {
        Set<Integer> annual = one.annualMonth() == null ? Set.of() : Set.of(one.annualMonth());
        Set<Integer> level = one.algo() == null ? Set.of() : Set.of(one.algo() + 1);
        return new Caseload(
                caseManagerId,
                assigned + more,
                changed(annuals, annual, more),
                changed(quarterlies, Set.copyOf(one.quarterlyMonths()), more),
                changed(byAlgo, level, more));
    }

    /** @param places of those that change, from 1 on */
    private static List<Integer> changed(List<Integer> counts, Set<Integer> places, int more) {
        return IntStream.rangeClosed(1, counts.size())
                .mapToObj(place -> counts.get(place - 1) + (places.contains(place) ? more : 0))
                .toList();
    }
}
