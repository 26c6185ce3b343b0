package org.caseload.chassis.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.http.Outage;
import org.jboss.logging.Logger;

/**
 * Lets every event take effect once, in order for each key. Effect and mark share a transaction. What fails for its own
 * sake is parked with its cause, and later messages of its key wait behind it; what can't be read goes to the
 * dead-letter topic; while the database is away nothing is given up.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 3;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final InboxRepository marks;
    private final ParkedMessageRepository parked;
    private final CopyRepository copies;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;
    private final Validator validator;

    Inbox(
            InboxRepository marks,
            ParkedMessageRepository parked,
            CopyRepository copies,
            DeadLetters deadLetters,
            ObjectMapper json,
            Validator validator) {
        this.marks = marks;
        this.parked = parked;
        this.copies = copies;
        this.deadLetters = deadLetters;
        this.validator = validator;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Settles the record before it returns: effect, parked, dead letter, or passed over where no reaction names its
     * type. Blocks as long as the database is away.
     */
    public void receive(ConsumerRecord<String, byte[]> record, Reaction<?>... reactions) {
        Optional<CloudEvent> event = CloudEvent.of(record);
        if (event.isEmpty() && record.value() == null && record.key() != null) {
            return; // a tombstone: the nameless state before it has already erased
        }
        if (event.isEmpty() || !CloudEvent.isName(record.key())) {
            refuse(record, event.isEmpty() ? "not a CloudEvent in binary mode" : "no key that can be kept");
            return;
        }
        Arrays.stream(reactions)
                .filter(reaction -> reaction.type().equals(event.get().type()))
                .findFirst()
                .ifPresent(reaction -> settle(record, event.get(), reaction));
    }

    private void settle(ConsumerRecord<String, byte[]> record, CloudEvent event, Reaction<?> reaction) {
        Runnable effect;
        try {
            effect = reaction.bind(record.value(), event, json, validator, Rebuild.isRefilling());
        } catch (IOException e) {
            refuse(record, "unreadable " + event.type() + ": " + Causes.brief(e));
            return;
        } catch (UnacceptableEvent e) {
            refuse(record, e.getMessage());
            return;
        }
        if (Rebuild.isRefilling()) {
            effect.run();
        } else if (Replay.isRunning()) {
            run(record, event, reaction, effect);
        } else {
            persist(record, () -> QuarkusTransaction.requiringNew().call(() -> take(record, event, reaction, effect)));
        }
    }

    /**
     * Nobody could ever read it. A replay hears so and sees to it, as to what a reaction refuses; what a rebuild comes
     * across is among the dead letters already.
     */
    private void refuse(ConsumerRecord<String, byte[]> record, String cause) {
        if (Replay.isRunning()) {
            throw new UnacceptableEvent(cause);
        }
        if (!Rebuild.isRunning()) {
            deadLetters.send(record, cause);
        }
    }

    /** Whether the record is settled; false sends it behind those that are parked. */
    private boolean take(
            ConsumerRecord<String, byte[]> record, CloudEvent event, Reaction<?> reaction, Runnable effect) {
        if (parked.holds(record.topic(), record.key())) {
            return false;
        }
        run(record, event, reaction, effect);
        return true;
    }

    private void run(ConsumerRecord<String, byte[]> record, CloudEvent event, Reaction<?> reaction, Runnable effect) {
        if (!reaction.once()) {
            copies.awaitRefill(record.topic());
        }
        marks.once(event, reaction.once(), effect);
    }

    private void persist(ConsumerRecord<String, byte[]> record, Attempt attempt) {
        int tries = 0;
        for (long pause = 50; ; pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2)) {
            try {
                if (attempt.settled() || parked.behind(record)) {
                    return;
                }
            } catch (UnacceptableEvent e) {
                deadLetters.send(record, e.getMessage());
                return;
            } catch (RuntimeException e) {
                boolean outage = Outage.isBehind(e);
                if (!outage && ++tries >= TRIES && park(record, e)) {
                    return;
                }
                LOG.warnf("%s waits %d ms: %s", Causes.place(record), pause, outage ? "no database" : Causes.brief(e));
                Causes.pause(pause);
            }
        }
    }

    private boolean park(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        try {
            parked.park(record, Causes.brief(cause));
            LOG.errorf("Parked %s: %s", Causes.place(record), Causes.brief(cause));
            return true;
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                return false;
            }
            deadLetters.send(record, "could not be parked: " + Causes.brief(e));
            return true;
        }
    }

    private interface Attempt {
        boolean settled();
    }
}
