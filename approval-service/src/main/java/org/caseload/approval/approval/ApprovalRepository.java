package org.caseload.approval.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.step.ApprovalState;
import org.caseload.approval.step.StepPolicy;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Paging;

@ApplicationScoped
public class ApprovalRepository implements PanacheRepositoryBase<Approval, UUID> {

    private static final String ASSIGNING = "select pg_advisory_xact_lock_shared(hashtext('assigning'))";
    private static final String STAFF_CHANGING = "select pg_advisory_xact_lock(hashtext('assigning'))";
    private static final String IN_SCOPE = """
            from Approval a where (:state is null or a.state = :state)
            and (:all = true or a.caseManagerId in :caseManagers and a.kind = BALANCE_REQUEST
                or a.caseManagerId = :me or a.submitterId = :me
                or exists (select 1 from Step s where s.approval = a and (s.assigneeId = :me or s.assigneeId in :actsFor)))
            and (a.openedAt < :at or a.openedAt = :at and a.requestId < :id)
            order by a.openedAt desc, a.requestId desc""";
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");
    private static final UUID LAST_ID = new UUID(-1, -1);

    /** The approval, for this transaction alone until it ends: the first decision wins (R-APR-9). */
    public Optional<Approval> locked(UUID requestId) {
        keepStaffStill();
        return findByIdOptional(requestId, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<UUID> requestOf(UUID stepId) {
        return getEntityManager()
                .createQuery("select s.approval.requestId from Step s where s.id = :id", UUID.class)
                .setParameter("id", stepId)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. A null state is any. */
    public List<Approval> list(ApprovalState state, Scope scope, Paging paging) {
        Optional<Cursor> after = paging.after(2);
        return getEntityManager()
                .createQuery(IN_SCOPE, Approval.class)
                .setParameter("state", state)
                .setParameter("all", scope.humanResources())
                .setParameter("caseManagers", scope.caseManagers())
                .setParameter("me", scope.me())
                .setParameter("actsFor", scope.actsFor())
                .setParameter(
                        "at",
                        after.map(cursor -> cursor.value(0, Instant::parse)).orElse(END_OF_TIME))
                .setParameter(
                        "id",
                        after.map(cursor -> cursor.value(1, UUID::fromString)).orElse(LAST_ID))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    /** With their steps, in one go. */
    List<Approval> withSteps(Collection<UUID> requestIds) {
        return list("from Approval a left join fetch a.steps where a.requestId in ?1", requestIds);
    }

    /** What was changed is written, and is not looked at again. */
    void writeAndForget() {
        flush();
        getEntityManager().clear();
    }

    /** Those of the Case Managers' approvals whose live step goes where their line upwards says. */
    List<UUID> following(Collection<UUID> caseManagerIds) {
        return getEntityManager()
                .createQuery("""
                        select a.requestId from Step s join s.approval a
                        where s.pathKind <> HUMAN_RESOURCES and s.state in (OPEN, UNDER_REVIEW)
                        and a.caseManagerId in :caseManagers order by a.openedAt, a.requestId""", UUID.class)
                .setParameter("caseManagers", caseManagerIds)
                .getResultList();
    }

    /**
     * Until this transaction ends no copy of the staff changes, so that a step can't be left unassigned by one
     * transaction while another, which does not see it yet, brings the person.
     */
    void keepStaffStill() {
        getEntityManager().createNativeQuery(ASSIGNING).getResultList();
    }

    /** Waits until no transaction assigns steps by the staff as it was. */
    void awaitAssignments() {
        getEntityManager().createNativeQuery(STAFF_CHANGING).getResultList();
    }

    @Produces
    @Singleton
    ConstraintRule oneStepForEachDecider() {
        return new ConstraintRule("one_step_for_each_decider", StepPolicy.Rule.SECOND_STEP);
    }

    @Produces
    @Singleton
    ConstraintRule prohibitedIsNeverGranted() {
        return new ConstraintRule("prohibited_is_never_granted", StepPolicy.Rule.PROHIBITED);
    }
}
