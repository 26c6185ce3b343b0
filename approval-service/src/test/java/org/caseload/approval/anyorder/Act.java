package org.caseload.approval.anyorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;

/**
 * What somebody tries.
 *
 * @param variant which of the ways in which it can be tried
 */
record Act(Person who, Deed what, int variant) {

    enum Person {
        /** Whoever has the live step by then: without them random people would hardly ever get anywhere. */
        WHOSE_TURN,
        CASE_MANAGER,
        SUPERVISOR,
        OTHER_SUPERVISOR,
        DIRECTOR,
        HUMAN_RESOURCES
    }

    enum Deed {
        APPROVE,
        REVIEW,
        DENY,
        CONVERSE,
        VERIFY_DISTANCE,
        CONFIRM_NEEDS,
        SUMMARIZE_CONFLICT,
        MARK_GROUND,
        DELEGATE,
        DECIDE_CASE,
        WITHDRAW,
        WITHDRAW_CASE,
        CHANGE_SUPERVISOR,
        COMPLETE_MCR,
        LET_TIME_PASS
    }

    /** So many sequences; the same from the same source of chance. */
    static List<List<Act>> sequences(int count, int acts, Random random) {
        List<List<Act>> sequences = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<List<Act>> generator = some(acts).generator(1000);
            while (sequences.size() < count) {
                sequences.add(generator.next(random).value());
            }
        });
        return sequences;
    }

    /** So many acts, those that lead somewhere more often than those that end it. */
    private static Arbitrary<List<Act>> some(int count) {
        Arbitrary<Person> people = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Person.WHOSE_TURN)), Tuple.of(4, Arbitraries.of(Person.class)));
        Arbitrary<Deed> deeds = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(Deed.APPROVE, Deed.CONVERSE, Deed.CONFIRM_NEEDS, Deed.VERIFY_DISTANCE)),
                Tuple.of(3, Arbitraries.of(Deed.SUMMARIZE_CONFLICT, Deed.DECIDE_CASE, Deed.COMPLETE_MCR)),
                Tuple.of(3, Arbitraries.of(Deed.REVIEW, Deed.CHANGE_SUPERVISOR, Deed.DELEGATE, Deed.LET_TIME_PASS)),
                Tuple.of(1, Arbitraries.of(Deed.class)));
        return Combinators.combine(people, deeds, Arbitraries.integers().between(0, 5))
                .as(Act::new)
                .list()
                .ofSize(count);
    }
}
