package org.caseload.request.individual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.staff.Scope;

@ApplicationScoped
class IndividualRepository implements PanacheRepositoryBase<Individual, UUID> {

    /** What the database refuses when two registrations race. */
    @Produces
    ConstraintRule oneAgencyNumber() {
        RuleText taken = new RuleText(null, "agencyNumber: another Individual has it", null);
        return new ConstraintRule("agency_number_is_unique", () -> taken);
    }

    /** By agency number, those in scope. A null filter is none. */
    List<Individual> list(Scope scope, String agencyNumber, Paging paging) {
        Map<String, Object> parameters = scope.all() ? new HashMap<>() : scope.parameters();
        String where = scope.all()
                ? "agencyNumber > :after"
                : "agencyNumber > :after and caseManagerId in " + Scope.CASE_MANAGERS;
        parameters.put(
                "after",
                paging.after(2).map(cursor -> cursor.value(0, number -> number)).orElse(""));
        if (agencyNumber != null) {
            where += " and agencyNumber = :agencyNumber";
            parameters.put("agencyNumber", agencyNumber);
        }
        return find(where + " order by agencyNumber, id", parameters)
                .range(0, paging.limit())
                .list();
    }

    List<Individual> withIds(Collection<UUID> individualIds) {
        return list("id in ?1", individualIds);
    }

    List<UUID> served(UUID caseManagerId) {
        return find(
                        "select id from Individual where caseManagerId = ?1 and status = ?2 order by agencyNumber, id",
                        caseManagerId,
                        IndividualFile.Status.ACTIVE)
                .project(UUID.class)
                .list();
    }

    /** Holds others off the Individual until the transaction ends: one Case Manager, one live request. */
    Optional<Individual> lock(UUID individualId) {
        return findByIdOptional(individualId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Several, in one order for all, so that nobody waits for each other. */
    List<Individual> lock(Collection<String> agencyNumbers) {
        return find("agencyNumber in ?1 order by id", agencyNumbers)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isTaken(String agencyNumber) {
        return count("agencyNumber", agencyNumber) > 0;
    }
}
