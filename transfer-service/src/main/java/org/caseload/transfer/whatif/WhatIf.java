package org.caseload.transfer.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.transfer.caseload.Caseload;

/**
 * What a move would do to both Case Managers. Nothing of it is kept.
 *
 * @param on the day of the move
 * @param current absent where we don't know who that is
 * @param next absent where nobody is known by that id
 * @param inTheWay every rule that would stand in the way on that day, if it were the target date
 */
record WhatIf(UUID requestId, LocalDate on, Change current, Change next, List<InTheWay> inTheWay) {

    /**
     * What would become of one caseload.
     *
     * @param before as it is
     * @param after as it would be
     */
    record Change(UUID staffId, Picture before, Picture after) {}

    /**
     * A caseload.
     *
     * @param count Individuals served
     * @param room how many more there is room for, the move itself not counted before
     * @param load how many Individuals of each Algo
     * @param months January to December
     */
    record Picture(int count, int room, List<OfAlgo> load, List<OfMonth> months) {

        static Picture of(Caseload caseload, int room) {
            return new Picture(
                    caseload.assigned(),
                    room,
                    IntStream.range(0, caseload.byAlgo().size())
                            .mapToObj(algo -> new OfAlgo(algo, caseload.byAlgo().get(algo)))
                            .toList(),
                    IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> OfMonth.of(caseload, month))
                            .toList());
        }
    }

    /**
     * The Individuals of one Algo.
     *
     * @param algo 0 (least support) to 6 (most)
     * @param count how many
     */
    record OfAlgo(int algo, int count) {}

    /**
     * The work of one month.
     *
     * @param month 1 for January
     * @param annuals how many fall in it
     * @param quarterlies how many fall in it
     */
    record OfMonth(int month, int annuals, int quarterlies) {

        static OfMonth of(Caseload caseload, int month) {
            return new OfMonth(
                    month,
                    caseload.annuals().get(month - 1),
                    caseload.quarterlies().get(month - 1));
        }
    }

    /**
     * A rule that stands in the way.
     *
     * @param detail what it asks for
     */
    record InTheWay(String rule, String detail, String source) {

        static InTheWay of(BrokenRule rule) {
            return new InTheWay(rule.id(), rule.sentence(), rule.source());
        }
    }
}
