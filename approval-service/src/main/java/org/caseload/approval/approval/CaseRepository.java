package org.caseload.approval.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.caseload.approval.request.ApprovalKind;
import org.caseload.approval.step.ApprovalState;

/** The approvals of cases with Human Resources, and the requests that rest on them. */
@ApplicationScoped
public class CaseRepository implements PanacheRepositoryBase<Approval, UUID> {

    /** Whether that case of that Case Manager is granted, and is of that kind. */
    public boolean isGranted(UUID caseId, ApprovalKind kind, UUID caseManagerId) {
        return caseId != null
                && count(
                                "requestId = ?1 and kind = ?2 and caseManagerId = ?3 and state = ?4",
                                caseId,
                                kind,
                                caseManagerId,
                                ApprovalState.GRANTED)
                        > 0;
    }

    /** Who denied the case; nobody where it is not denied, or not known here. */
    List<UUID> deniersOf(UUID caseId) {
        return getEntityManager()
                .createQuery(
                        "select s.decidedById from Step s where s.approval.requestId = :caseId"
                                + " and s.approval.kind <> BALANCE_REQUEST and s.state = DENIED",
                        UUID.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    boolean isWithdrawn(UUID caseId) {
        return count("requestId = ?1 and state = ?2", caseId, ApprovalState.WITHDRAWN) > 0;
    }

    /** The requests that rest on the case, oldest first. */
    List<UUID> resting(UUID caseId) {
        return find("select requestId from Approval where restsOnCaseId = ?1 order by openedAt, requestId", caseId)
                .project(UUID.class)
                .list();
    }

    /** Until this transaction ends the case is not denied or withdrawn: no request can slip in unseen while it is. */
    void keepCaseStill(UUID caseId) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock_shared(hashtextextended(:caseId, 0))")
                .setParameter("caseId", caseId.toString())
                .getResultList();
    }

    /** Waits until no transaction opens a request that rests on the case. */
    void awaitResting(UUID caseId) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:caseId, 0))")
                .setParameter("caseId", caseId.toString())
                .getResultList();
    }
}
