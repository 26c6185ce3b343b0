package org.caseload.transfer.list;

/** The orders of the list; where equal, who was added first comes first. */
enum ListSort {
    AGE("added_at, request_id"),
    EARLIEST_DAY("earliest_day, added_at, request_id"),
    TARGET_DATE("target_date, added_at, request_id");

    private final String columns;

    ListSort(String columns) {
        this.columns = columns;
    }

    String columns() {
        return columns;
    }

    /** The day that comes before the addition; the same for all where by age alone. */
    String day() {
        return this == AGE ? "date '0001-01-01'" : columns.substring(0, columns.indexOf(','));
    }

    /** What a page begins after. */
    String after() {
        return this == AGE ? "(:addedAt, :requestId)" : "(:day, :addedAt, :requestId)";
    }
}
