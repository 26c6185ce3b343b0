package org.caseload.transfer.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is looked for: conditions that hold together, and their values. Only what is asked for becomes part of the query. */
final class Search {

    private static final String LIVE = "listed_entry";

    /** Ended entries with the columns that both have; {@code serving_id} is whose Individual it is now. */
    private static final String ENDED = """
            (select entry.id as request_id, entry.added_at, entry.state, entry.reason, entry.case_manager_id,
                person.county, person.zip, person.algo,
                coalesce(person.case_manager_id, entry.case_manager_id) as serving_id,
                line.reports_to_id as supervisor_id, above.reports_to_id as director_id
             from entry left join individual person on person.id = entry.individual_id
                left join staff_member line on line.id = coalesce(person.case_manager_id, entry.case_manager_id)
                left join staff_member above on above.id = line.reports_to_id) ended
            """;

    private final boolean live;
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();

    Search(boolean live) {
        this.live = live;
    }

    /** @param value null where it is not asked for */
    Search where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** What comes after the place in that order. */
    Search from(ListSort sort, Place place) {
        conditions.add("(" + sort.columns() + ") > " + sort.after());
        values.put("addedAt", place.addedAt());
        values.put("requestId", place.requestId());
        if (sort != ListSort.AGE) {
            values.put("day", place.day());
        }
        return this;
    }

    /** Any of these holds. */
    Search whereAny(Collection<String> alternatives) {
        conditions.add("(" + String.join(" or ", alternatives) + ")");
        return this;
    }

    Search with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The column with whose Individual it is now. */
    String serving() {
        return live ? "case_manager_id" : "serving_id";
    }

    String page(ListSort sort) {
        return "select request_id, " + sort.day() + ", added_at" + tail() + " order by " + sort.columns();
    }

    String counts() {
        return "select waiting_state, count(*)" + tail() + " group by waiting_state order by waiting_state";
    }

    Map<String, Object> values() {
        return values;
    }

    private String tail() {
        return " from " + (live ? LIVE : ENDED) + " where " + String.join(" and ", conditions);
    }
}
