package org.caseload.transfer.sweep;

import static java.util.stream.Collectors.joining;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.http.Outage;
import org.jboss.logging.Logger;

/**
 * Does what is due, a batch in a transaction. Whoever is killed half-way leaves the rest to the next run, here or in
 * another replica. Each of a batch that fails is done on its own; one that fails even so is set back, for longer each
 * time: it is not lost, and holds up nobody else.
 */
@ApplicationScoped
public class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final SetbackRepository setbacks;
    private final Clock clock;

    Sweep(SetbackRepository setbacks, Clock clock) {
        this.setbacks = setbacks;
        this.clock = clock;
    }

    /** Until nothing is due any more. */
    public <T> void run(Work<T> work) {
        Round<T> round = new Round<>(work);
        boolean more = true;
        while (more) {
            more = round.next();
        }
        QuarkusTransaction.requiringNew().run(() -> setbacks.forget(work.name(), clock.instant()));
    }

    private final class Round<T> {

        private final Work<T> work;
        private List<T> taken;
        private T last;
        private int alone;

        Round(Work<T> work) {
            this.work = work;
        }

        /** Whether anything was due. */
        boolean next() {
            taken = List.of();
            try {
                QuarkusTransaction.requiringNew().run(this::perform);
                last = taken.isEmpty() ? last : taken.getLast();
            } catch (RuntimeException failure) {
                failed(failure);
            }
            return !taken.isEmpty();
        }

        private void perform() {
            Instant now = clock.instant();
            taken = work.take(last, now, alone > 0 ? 1 : work.batch());
            if (!taken.isEmpty()) {
                work.perform(taken);
                setbacks.overcome(work.name(), taken.stream().map(work::idOf).toList());
            }
            alone = Math.max(0, alone - 1);
        }

        private void failed(RuntimeException failure) {
            if (taken.isEmpty() || Outage.isBehind(failure)) {
                throw failure;
            }
            if (taken.size() > 1) {
                alone = taken.size();
            } else {
                UUID id = work.idOf(taken.getFirst());
                QuarkusTransaction.requiringNew().run(() -> setbacks.keep(work.name(), id, clock.instant()));
                LOG.warnf("%s of %s is set back: %s", work.name(), id, kinds(failure));
            }
        }
    }

    /** What went wrong, without its words: they may quote the data. */
    private static String kinds(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(joining(" by "));
    }
}
