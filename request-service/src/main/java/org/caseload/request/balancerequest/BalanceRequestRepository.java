package org.caseload.request.balancerequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.staff.Scope;
import org.caseload.request.status.State;

@ApplicationScoped
class BalanceRequestRepository implements PanacheRepositoryBase<BalanceRequest, UUID> {

    /** What the database refuses when two submissions race. */
    @Produces
    ConstraintRule oneLiveRequest() {
        return new ConstraintRule("one_live_request", BalanceRequestPolicy.Rule.LIVE_ALREADY);
    }

    /** Newest first: of Individuals in scope, and those that were made for a caseload in scope. A null filter is none. */
    List<BalanceRequest> list(Scope scope, State state, UUID individualId, Paging paging) {
        Map<String, Object> parameters = scope.parameters();
        StringBuilder where = new StringBuilder(("(caseManagerId in %1$s or individualId in"
                        + " (select individual.id from Individual individual where individual.caseManagerId in %1$s))")
                .formatted(Scope.CASE_MANAGERS));
        if (state != null) {
            where.append(" and state = :state");
            parameters.put("state", state);
        }
        if (individualId != null) {
            where.append(" and individualId = :individualId");
            parameters.put("individualId", individualId);
        }
        paging.after(1).ifPresent(cursor -> {
            where.append(" and id < :after");
            parameters.put("after", cursor.value(0, UUID::fromString));
        });
        return find(where + " order by id desc", parameters)
                .range(0, paging.limit())
                .list();
    }

    Optional<UUID> individualOf(UUID requestId) {
        return find("select individualId from BalanceRequest where id = ?1", requestId)
                .project(UUID.class)
                .firstResultOptional();
    }

    Optional<BalanceRequest> lock(UUID requestId) {
        return findByIdOptional(requestId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that is live (R-REQ-2), locked. */
    Optional<BalanceRequest> lockLive(UUID individualId) {
        return find("individualId = ?1 and state in ?2", individualId, State.LIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Live requests by their Individual. */
    Map<UUID, UUID> live(Collection<UUID> individualIds) {
        return individualIds.isEmpty()
                ? Map.of()
                : find("individualId in ?1 and state in ?2", individualIds, State.LIVE).stream()
                        .collect(Collectors.toMap(request -> request.individualId, request -> request.id));
    }

    void giveDraftsTo(UUID individualId, UUID caseManagerId) {
        update(
                "update versioned BalanceRequest set caseManagerId = ?1 where individualId = ?2 and state = ?3",
                caseManagerId,
                individualId,
                State.DRAFT);
    }
}
