package org.caseload.staff.caseboard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class CardRepository implements PanacheRepositoryBase<Card, UUID> {

    /** The request's card, a blank one if need be, and nobody else's until the transaction ends. */
    Card lock(UUID requestId) {
        getEntityManager()
                .createNativeQuery("insert into case_card (request_id) values (?1) on conflict do nothing")
                .setParameter(1, requestId)
                .executeUpdate();
        return findById(requestId, LockModeType.PESSIMISTIC_WRITE);
    }
}
