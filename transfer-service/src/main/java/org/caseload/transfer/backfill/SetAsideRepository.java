package org.caseload.transfer.backfill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SetAsideRepository implements PanacheRepositoryBase<SetAside, UUID> {

    /** What is set aside for the entry, and is no more. */
    Optional<SetAside> take(UUID requestId) {
        Optional<SetAside> taken = findByIdOptional(requestId);
        taken.ifPresent(this::delete);
        return taken;
    }

    boolean isForAnother(UUID individualId, UUID requestId) {
        return count("individualId = ?1 and requestId <> ?2", individualId, requestId) > 0;
    }
}
