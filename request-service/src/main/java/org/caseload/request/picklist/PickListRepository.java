package org.caseload.request.picklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.staff.Scope;

@ApplicationScoped
class PickListRepository implements PanacheRepositoryBase<PickListRequest, UUID> {

    private static final String SERVED =
            " and individualId in (select served.id from Individual served where served.status = :active)";
    private static final int REMINDERS = 500;

    /**
     * Newest first, of Individuals in scope.
     *
     * @param overdueOn only those overdue on this day; null for all
     */
    List<PickListRequest> list(Scope scope, LocalDate overdueOn, Paging paging) {
        Map<String, Object> parameters = scope.parameters();
        StringBuilder where = new StringBuilder("individualId in (select individual.id from Individual individual"
                + " where individual.caseManagerId in " + Scope.CASE_MANAGERS + ")");
        if (overdueOn != null) {
            where.append(" and mcrCompletedAt is null and mcrDueOn < :today").append(SERVED);
            parameters.put("today", overdueOn);
            parameters.put("active", IndividualFile.Status.ACTIVE);
        }
        paging.after(1).ifPresent(cursor -> {
            where.append(" and id < :after");
            parameters.put("after", cursor.value(0, UUID::fromString));
        });
        return find(where + " order by id desc", parameters)
                .range(0, paging.limit())
                .list();
    }

    /** The Individual's MCR was completed: nothing is due any more. */
    void settle(UUID individualId, Instant completedAt) {
        update("mcrCompletedAt = ?1 where individualId = ?2 and mcrCompletedAt is null", completedAt, individualId);
    }

    /** Those that are due after this day up to and including that one, and whose Case Manager does not know yet. */
    List<UUID> toRemind(LocalDate after, LocalDate upTo) {
        return find(
                        "select id from PickListRequest where remindedAt is null and mcrCompletedAt is null"
                                + " and mcrDueOn > :after and mcrDueOn <= :upTo" + SERVED + " order by id",
                        Map.of("after", after, "upTo", upTo, "active", IndividualFile.Status.ACTIVE))
                .project(UUID.class)
                .range(0, REMINDERS - 1)
                .list();
    }

    /** Takes the reminder in the running transaction. False where another has it, or it is not needed any more. */
    boolean claimReminder(UUID id, Instant now) {
        return update("remindedAt = ?1 where id = ?2 and remindedAt is null and mcrCompletedAt is null", now, id) == 1;
    }
}
