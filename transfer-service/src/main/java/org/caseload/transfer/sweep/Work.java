package org.caseload.transfer.sweep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is done again and again with whatever is due.
 *
 * @param <T> one that is due
 */
public interface Work<T> {

    /** By which its setbacks are kept. */
    String name();

    /** How many are done in a transaction. */
    int batch();

    /**
     * Takes some that are due and not set back, until the transaction ends; who takes at the same time gets others.
     *
     * @param last of those that were done before; null at first
     * @param now whoever is set back until later is left out
     */
    List<T> take(T last, Instant now, int limit);

    UUID idOf(T taken);

    /** Does them; thereafter they are not due any more. */
    void perform(List<T> taken);
}
