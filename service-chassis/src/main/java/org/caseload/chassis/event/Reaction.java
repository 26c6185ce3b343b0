package org.caseload.chassis.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a service does about one type of event.
 *
 * @param type the CloudEvents type
 * @param as the narrow record that the service reads of it; other fields may come and go
 * @param once whether redelivery must be recognised by the event's id; a copy is guarded by its version instead
 * @param refill what of it a rebuild of the copy does: nothing of an effect
 */
public record Reaction<T>(
        String type, Class<T> as, boolean once, BiConsumer<T, CloudEvent> handler, BiConsumer<T, CloudEvent> refill) {

    /** An effect: happens once, however often the event is delivered. */
    public static <T> Reaction<T> once(String type, Class<T> as, Consumer<T> handler) {
        return once(type, as, (data, event) -> handler.accept(data));
    }

    /** An effect that also needs to know which event it was. */
    public static <T> Reaction<T> once(String type, Class<T> as, BiConsumer<T, CloudEvent> handler) {
        return new Reaction<>(type, as, true, handler, (data, event) -> {});
    }

    /**
     * An upsert of a local copy from whole state. It is given the event's sequence and must ignore a state older than
     * the one it has; the same one again must change nothing.
     */
    public static <T> Reaction<T> copy(String type, Class<T> as, BiConsumer<T, Long> upsert) {
        return copy(type, as, upsert, upsert);
    }

    /**
     * The same, of a copy whose change has consequences in the service.
     *
     * @param upsert the copy alone, and what is counted from it: what a rebuild does while the copy is not whole
     * @param withConsequences the upsert and what follows from it
     */
    public static <T> Reaction<T> copy(
            String type, Class<T> as, BiConsumer<T, Long> upsert, BiConsumer<T, Long> withConsequences) {
        return new Reaction<>(
                type,
                as,
                false,
                (data, event) -> withConsequences.accept(data, event.sequence()),
                (data, event) -> upsert.accept(data, event.sequence()));
    }

    /**
     * Understands the data.
     *
     * @param data null where the message has none
     * @param refilling whether a copy is being rebuilt
     * @throws IOException where it can't be read, whoever tries
     * @throws UnacceptableEvent where it breaks a constraint that its record declares
     */
    Runnable bind(byte[] data, CloudEvent event, ObjectMapper json, Validator validator, boolean refilling)
            throws IOException {
        T value = json.readValue(data == null ? new byte[0] : data, as);
        if (value == null) {
            throw new IOException("the data is null");
        }
        String broken = validator.validate(value).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!broken.isEmpty()) {
            throw new UnacceptableEvent(broken);
        }
        return () -> (refilling ? refill : handler).accept(value, event);
    }
}
