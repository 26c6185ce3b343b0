package org.caseload.transfer.swap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SwapRepository implements PanacheRepositoryBase<Swap, UUID> {

    /** Without reading the swap, which changes only while its entries are locked. */
    List<UUID> requestIds(UUID swapId) {
        return getEntityManager()
                .createQuery(
                        "select move.requestId from Swap swap join swap.moves move where swap.id = :id", UUID.class)
                .setParameter("id", swapId)
                .getResultList();
    }

    /** By target date. */
    List<Swap> page(Swap.State state, Optional<Place> after, int limit) {
        Place place = after.orElse(Place.BEFORE_ALL);
        return find(
                        "state = ?1 and (targetDate, id) > (?2, ?3) order by targetDate, id",
                        state,
                        place.targetDate,
                        place.swapId)
                .page(0, limit)
                .list();
    }

    /** A swap's place in the list. */
    record Place(LocalDate targetDate, UUID swapId) {

        private static final Place BEFORE_ALL = new Place(LocalDate.EPOCH, new UUID(0, 0));
    }
}
