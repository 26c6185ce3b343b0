package org.caseload.transfer.backfill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SetAsideRepository implements PanacheRepositoryBase<SetAside, UUID> {

    private static final String PAIRED = """
            select count(*) from Entry
            where pairedIndividualId = :individual and id not in :ids and state in (LISTED, TARGETED)
            """;

    /** What is set aside for the entry, and is no more. */
    Optional<SetAside> take(UUID requestId) {
        Optional<SetAside> taken = findByIdOptional(requestId);
        taken.ifPresent(this::delete);
        return taken;
    }

    /** Whether the Individual comes in for a live entry other than these. */
    boolean isPairedElsewhere(UUID individualId, Collection<UUID> requestIds) {
        return getEntityManager()
                        .createQuery(PAIRED, Long.class)
                        .setParameter("individual", individualId)
                        .setParameter("ids", requestIds)
                        .getSingleResult()
                > 0;
    }

    boolean isForAnother(UUID individualId, Collection<UUID> requestIds) {
        return count("individualId = ?1 and requestId not in ?2", individualId, requestIds) > 0;
    }
}
