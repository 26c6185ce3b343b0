package org.caseload.transfer.candidate;

import java.util.Collection;
import java.util.List;
import org.caseload.transfer.caseload.Caseload;

/**
 * What a Case Manager carries, as seen from a move: what takes up room, and how busy the Individual's months are.
 *
 * @param assigned Individuals served, as far as our copy shows
 * @param targeted live targets to the Case Manager but those of swaps, and own completions that the copy does not show
 *     yet
 * @param there annuals and quarterlies in the average of the Individual's months; 0 where there is none
 * @param average annuals and quarterlies in the average month of the year
 */
record Load(int assigned, int targeted, double there, double average) {

    static final Load NONE = new Load(0, 0, 0, 0);

    /** @param months the Individual's, 1 for January */
    static Load of(Caseload caseload, int targeted, Collection<Integer> months) {
        List<Integer> work = caseload.work();
        double there =
                months.stream().mapToInt(month -> work.get(month - 1)).average().orElse(0);
        double average = work.stream().mapToInt(Integer::intValue).average().orElse(0);
        return new Load(caseload.assigned(), targeted, there, average);
    }

    /** The same without one target: the one that is being decided again. */
    Load withoutOne() {
        return new Load(assigned, targeted - 1, there, average);
    }
}
