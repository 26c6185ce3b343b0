package org.caseload.chassis;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids of everything that has no entity to generate them: UUIDv7, so that a later one sorts after an earlier one. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
