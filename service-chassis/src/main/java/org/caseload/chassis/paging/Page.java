package org.caseload.chassis.paging;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a list, and where the next ones begin.
 *
 * @param items at most as many as were asked for
 * @param nextCursor what to send as {@code cursor} for the next page; absent on the last
 */
public record Page<T>(List<T> items, String nextCursor) {

    /**
     * Cuts what a query for {@link Paging#fetch()} rows brought to one page.
     *
     * @param cursor the place of a row in the list's order
     */
    public static <E, T> Page<T> of(List<E> rows, Paging paging, Function<E, Cursor> cursor, Function<E, T> view) {
        boolean more = rows.size() > paging.limit();
        List<E> shown = more ? rows.subList(0, paging.limit()) : rows;
        return new Page<>(shown.stream().map(view).toList(), more ? paging.next(cursor.apply(shown.getLast())) : null);
    }
}
