package org.caseload.transfer.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Cursor;

/** An entry's place in the list. */
record Place(UUID requestId, LocalDate day, Instant addedAt) {

    /** 400 where the cursor is of another order. */
    static Place of(Cursor cursor, ListSort sort) {
        cursor.value(0, name -> Optional.of(name).filter(sort.name()::equals).orElseThrow());
        return new Place(
                cursor.value(3, UUID::fromString), cursor.value(1, LocalDate::parse), cursor.value(2, Instant::parse));
    }

    /** Good for this order alone. */
    Cursor in(ListSort sort) {
        return Cursor.of(sort, day, addedAt, requestId);
    }
}
