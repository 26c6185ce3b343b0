package org.caseload.transfer.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class FactRepository implements PanacheRepositoryBase<FactSheet, UUID> {

    /** The Individual's sheet, made where there is none, held until the transaction ends. */
    FactSheet lock(UUID individualId) {
        getEntityManager()
                .createNativeQuery(
                        "insert into fact_sheet (individual_id, version) values (?, 0) on conflict do nothing")
                .setParameter(1, individualId)
                .executeUpdate();
        return findById(individualId, LockModeType.PESSIMISTIC_WRITE);
    }
}
