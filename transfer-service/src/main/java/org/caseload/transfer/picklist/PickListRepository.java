package org.caseload.transfer.picklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PickListRepository implements PanacheRepositoryBase<PickList, UUID> {

    /** Latest first. */
    List<PickList> of(UUID requestId) {
        return list("requestId = ?1 order by id desc", requestId);
    }

    /** The one that waits for its answer. */
    Optional<PickList> open(UUID requestId) {
        return find("requestId = ?1 and answer is null", requestId).firstResultOptional();
    }
}
