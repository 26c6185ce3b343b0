package org.caseload.transfer.waiting;

import static org.caseload.transfer.reason.MoveNeed.CHOICE;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.reason.MoveNeed;
import org.caseload.transfer.staff.Line;
import org.caseload.transfer.standing.Verdict;

/**
 * An entry and all that it rests on.
 *
 * @param paired who comes in instead, as far as known
 * @param line who is above the current Case Manager; null where not known
 * @param verdict on the Individual's readiness; null where there is none yet
 * @param answers what the other Case Managers have to do with it; null where they were not asked
 */
record Look(
        Source source,
        KnownIndividual individual,
        KnownIndividual paired,
        Set<MoveNeed> needs,
        Line line,
        Verdict verdict,
        Answers answers) {

    boolean needsSomebodyNear() {
        return terms().local() || terms().localOpening();
    }

    boolean needsChoice() {
        return needs.contains(CHOICE);
    }

    boolean restsOnOthers() {
        return needsSomebodyNear() || needsChoice();
    }

    Move move(UUID to, LocalDate on) {
        return source.move(individual, needs, to, on);
    }

    Look with(Answers asked) {
        return new Look(source, individual, paired, needs, line, verdict, asked);
    }

    WaitingPolicy.Facts facts(ListedEntry row) {
        return new WaitingPolicy.Facts(
                source.isTargeted(),
                needs,
                terms().localOpening(),
                row.opening,
                row.choiceStands,
                source.isBackfilled(paired),
                row.eligible);
    }

    private Move.Terms terms() {
        return source.terms(needs);
    }

    /**
     * @param opening whether anybody may take over
     * @param choiceStands whether the one chosen may
     */
    record Answers(boolean opening, boolean choiceStands) {}
}
