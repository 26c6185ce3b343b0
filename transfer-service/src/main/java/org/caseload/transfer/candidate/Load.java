package org.caseload.transfer.candidate;

import java.util.Collection;
import java.util.List;
import org.caseload.transfer.caseload.Caseload;

/**
 * What takes up a Case Manager's room.
 *
 * @param assigned Individuals served, as far as our copy shows
 * @param targeted live targets to the Case Manager, and own completions that the copy does not show yet
 * @param work annuals and quarterlies in each month, January first
 */
public record Load(int assigned, int targeted, List<Integer> work) {

    static final Load NONE = of(Caseload.none(null), 0);

    static Load of(Caseload caseload, int targeted) {
        return new Load(caseload.assigned(), targeted, caseload.work());
    }

    /** The same without one target: the one that is being decided again. */
    Load withoutOne() {
        return new Load(assigned, targeted - 1, work);
    }

    /** Annuals and quarterlies in the average of these months, 1 for January; 0 where there is none. */
    double workIn(Collection<Integer> months) {
        double sum = 0;
        for (int month : months) {
            sum += work.get(month - 1);
        }
        return months.isEmpty() ? 0 : sum / months.size();
    }

    double averageWork() {
        double sum = 0;
        for (int inMonth : work) {
            sum += inMonth;
        }
        return sum / work.size();
    }
}
