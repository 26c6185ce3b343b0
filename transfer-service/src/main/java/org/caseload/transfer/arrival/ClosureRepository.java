package org.caseload.transfer.arrival;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ClosureRepository implements PanacheRepositoryBase<Closure, UUID> {

    /** Until the transaction ends nobody else settles what arrives for this request, be there a row of it or not. */
    void hold(UUID requestId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))", Integer.class)
                .setParameter(1, requestId.toString())
                .getSingleResult();
    }
}
