package org.caseload.transfer.swap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
}
