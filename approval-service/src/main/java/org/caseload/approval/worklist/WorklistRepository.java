package org.caseload.approval.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.step.StepState;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Paging;

/** Reads steps across approvals; changes nothing. */
@ApplicationScoped
class WorklistRepository {

    private static final String ROWS = """
            select new org.caseload.approval.worklist.Work(s.id, a.requestId, a.kind, a.individualId, a.caseManagerId,
                a.submitterId, s.assigneeId, a.reason, s.kind, s.state, s.since,
                i.agencyNumber, i.givenName, i.familyName, m.mcrId, m.completedAt)
            from Step s join s.approval a
            left join Individual i on i.id = a.individualId left join Mcr m on m.individualId = a.individualId
            where s.state in :states and (s.since > :since or s.since = :since and s.id > :id)
            """;
    private static final String OLDEST_FIRST = " order by s.since, s.id";
    private static final String THEIRS =
            "and (s.assigneeId = :me or s.assigneeId in :actsFor or :humanResources = true and s.assigneeId is null)";
    private static final String IN_SCOPE = """
            and a.kind = BALANCE_REQUEST and (:humanResources = true or s.assigneeId = :me or s.assigneeId in :actsFor or a.caseManagerId in :caseManagers
                or a.submitterId = :me)""";
    private static final UUID FIRST_ID = new UUID(0, 0);

    private final EntityManager entities;

    WorklistRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What waits for the caller; for Human Resources also what waits for anyone of them, or for nobody known. */
    List<Work> inbox(Scope scope, Paging paging) {
        Map<String, Object> who =
                Map.of("me", scope.me(), "actsFor", scope.actsFor(), "humanResources", scope.humanResources());
        return rows(THEIRS, who, List.of(StepState.OPEN, StepState.UNDER_REVIEW), paging);
    }

    /** What is under review in the caller's scope. */
    List<Work> underReview(Scope scope, Paging paging) {
        Map<String, Object> who = Map.of(
                "me",
                scope.me(),
                "actsFor",
                scope.actsFor(),
                "humanResources",
                scope.humanResources(),
                "caseManagers",
                scope.caseManagers());
        return rows(IN_SCOPE, who, List.of(StepState.UNDER_REVIEW), paging);
    }

    private List<Work> rows(String whose, Map<String, Object> who, List<StepState> states, Paging paging) {
        Optional<Cursor> after = paging.after(2);
        var query = entities.createQuery(ROWS + whose + OLDEST_FIRST, Work.class)
                .setParameter("states", states)
                .setParameter(
                        "since",
                        after.map(cursor -> cursor.value(0, Instant::parse)).orElse(Instant.EPOCH))
                .setParameter(
                        "id",
                        after.map(cursor -> cursor.value(1, UUID::fromString)).orElse(FIRST_ID))
                .setMaxResults(paging.fetch());
        who.forEach(query::setParameter);
        return query.getResultList();
    }
}
