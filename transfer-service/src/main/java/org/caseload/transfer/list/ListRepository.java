package org.caseload.transfer.list;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.transfer.waiting.WaitingState;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds the places of entries without reading the entries. */
@ApplicationScoped
class ListRepository {

    private final EntityManager entities;

    ListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** From a place on where the search says so. */
    List<Place> page(Search search, ListSort sort, int limit) {
        return query(search.page(sort), search.values())
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Place((UUID) row[0], (LocalDate) row[1], (Instant) row[2]))
                .toList();
    }

    Map<WaitingState, Long> counts(Search search) {
        return query(search.counts(), search.values())
                .getResultStream()
                .collect(toMap(
                        row -> WaitingState.valueOf((String) row[0]),
                        row -> (Long) row[1],
                        Long::sum,
                        () -> new EnumMap<>(WaitingState.class)));
    }

    private NativeQuery<Object[]> query(String sql, Map<String, Object> values) {
        var query = entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        return query;
    }
}
