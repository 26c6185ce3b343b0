package org.caseload.approval.mcr;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class McrRepository implements PanacheRepositoryBase<Mcr, UUID> {

    private final McrConfig config;
    private final Clock clock;

    McrRepository(McrConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** How the Individual's MCR stands now; null for nobody's, which is missing. */
    public McrStanding standing(UUID individualId) {
        return standing(individualId == null ? null : findById(individualId));
    }

    /** How those Individuals' MCRs stand now. */
    public Function<UUID, McrStanding> standings(Collection<UUID> individualIds) {
        Map<UUID, Mcr> known = list("individualId in ?1", individualIds).stream()
                .collect(Collectors.toMap(mcr -> mcr.individualId, Function.identity()));
        return individualId -> standing(known.get(individualId));
    }

    /** How an MCR stands now; null for one that is missing. */
    public McrStanding standing(UUID mcrId, Instant completedAt) {
        return McrStanding.at(clock.instant(), mcrId, completedAt, config.validDays());
    }

    /** Keeps it unless a later one is here: a completed MCR is never taken back. */
    void keep(UUID individualId, UUID mcrId, Instant completedAt) {
        Mcr latest = findById(individualId, LockModeType.PESSIMISTIC_WRITE);
        if (latest == null) {
            latest = new Mcr();
            latest.individualId = individualId;
            latest.mcrId = mcrId;
            latest.completedAt = completedAt;
            persist(latest);
        } else if (completedAt.isAfter(latest.completedAt)) {
            latest.mcrId = mcrId;
            latest.completedAt = completedAt;
        }
    }

    private McrStanding standing(Mcr mcr) {
        return mcr == null ? standing(null, null) : standing(mcr.mcrId, mcr.completedAt);
    }
}
