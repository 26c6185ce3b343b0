package org.caseload.transfer.candidate;

import static java.time.temporal.ChronoUnit.MONTHS;

import org.caseload.chassis.distance.Place;
import org.caseload.chassis.distance.StraightLine;
import org.caseload.transfer.staff.Colleague;

/**
 * A Case Manager as one who may take over in a move.
 *
 * @param candidate null where there is no such member of the staff
 * @param load without the move itself
 */
record Match(Colleague candidate, Move move, Load load, Limits limits) {

    /**
     * What candidates are judged by.
     *
     * @param experiencedFromAlgo R-CAND-1
     * @param experienceMonths R-CAND-1
     * @param caseloadTarget R-CAND-2
     * @param localMiles R-RELOC-4, R-LOC-2
     */
    record Limits(int experiencedFromAlgo, int experienceMonths, int caseloadTarget, double localMiles) {}

    int target() {
        Integer own = candidate.caseloadTarget();
        return own == null ? limits.caseloadTarget : own;
    }

    int room() {
        return target() - load.assigned() - load.targeted() + (move.swapped() ? 1 : 0);
    }

    Place home() {
        return move.individual().place();
    }

    boolean arePlacesKnown() {
        return candidate.place() != null && home() != null;
    }

    /** Only where both places are known. */
    double miles() {
        return StraightLine.miles(candidate.place(), home());
    }

    /** How many of the Individual's needs the Case Manager's specialties cover. */
    int needsKnown() {
        int known = 0;
        for (String need : move.individual().needs()) {
            known += candidate.specialties().contains(need) ? 1 : 0;
        }
        return known;
    }

    boolean isKnown() {
        return candidate != null;
    }

    boolean needsExperience() {
        Integer algo = move.individual().algo();
        return algo == null || algo >= limits.experiencedFromAlgo;
    }

    boolean lacksExperience() {
        long here = candidate.since() == null ? 0 : Math.max(0, MONTHS.between(candidate.since(), move.on()));
        return here + candidate.priorMonths() < limits.experienceMonths;
    }

    /** A constraint that we don't know, newer than us, is met by nobody. */
    boolean missesConstraint() {
        String constraint = move.terms().constraint();
        return constraint != null && !constraint.equals("GENDER_" + candidate.gender());
    }

    boolean isLocal() {
        return arePlacesKnown()
                && !StraightLine.isSurelyBeyond(candidate.place(), home(), limits.localMiles)
                && miles() <= limits.localMiles;
    }
}
