package org.caseload.transfer.masterlist;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.transfer.action.EntryPolicy;
import org.caseload.transfer.action.EntryState;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.masterlist.EntryRow.Paired;
import org.caseload.transfer.reason.Reasons;
import org.caseload.transfer.staff.Scope;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {

    /** Entries with the copy of the Individual, which may not have arrived, within the scope of the current CM. */
    private static final String ROWS = """
            select entry, new org.caseload.transfer.individual.KnownIndividual(
                person.id, person.agencyNumber, person.status, person.algo, person.caseManagerId,
                person.givenName, person.familyName, person.city, person.county, person.zip, person.latitude, person.longitude,
                person.placeIsExact, person.needs, person.annualMonth, person.quarterlyMonths),
                new org.caseload.transfer.masterlist.EntryRow$Paired(
                paired.agencyNumber, paired.givenName, paired.familyName, paired.status),
                coalesce(gone.coveredById, gone.reportsToId)
            from Entry entry left join Individual person on person.id = entry.individualId
                left join Individual paired on paired.id = entry.pairedIndividualId
                left join StaffMember gone
                    on gone.id = coalesce(person.caseManagerId, entry.caseManagerId) and gone.status = SEPARATED
            where entry.id %s and (:everyone = true or coalesce(person.caseManagerId, entry.caseManagerId) in
                (select member.id from StaffMember member
                 where member.id = :own or member.coveredById = :own
                 or member.reportsToId = :team or member.coveredById = :team or member.reportsToId in
                    (select above.id from StaffMember above where above.reportsToId = :teams)))
            """;

    private static final String TOGETHER = """
            select id from Entry where id in :ids
            union select other.id from Entry one join Entry other on other.swapId = one.swapId where one.id in :ids
            """;

    private static final String AT_RISK = """
            select risk.requestId, risk.rules from TransferRisk risk join Entry entry on entry.id = risk.requestId
            where risk.requestId in :ids and risk.atRisk = true
            and entry.state = TARGETED and entry.revision = risk.revision
            """;

    private final Reasons reasons;

    EntryRepository(Reasons reasons) {
        this.reasons = reasons;
    }

    /** The entry as it is, with those of its swap, until the transaction ends. Comes first of all locks. */
    Optional<Entry> lock(UUID requestId) {
        return lock(together(List.of(requestId))).stream()
                .filter(entry -> entry.id.equals(requestId))
                .findFirst();
    }

    /** The entries and those of their swaps. */
    List<UUID> together(Collection<UUID> requestIds) {
        return getEntityManager()
                .createQuery(TOGETHER, UUID.class)
                .setParameter("ids", requestIds)
                .getResultList();
    }

    /** All of them, in one order for everybody. */
    List<Entry> lock(Collection<UUID> requestIds) {
        return find("id in ?1 order by id", requestIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Entry> othersOfSwap(Entry entry) {
        return list("swapId = ?1 and id <> ?2 order by id", entry.swapId, entry.id);
    }

    /** Of one Hibernate keeps the SQL; of a collection, whose length it depends on, it does not. */
    Optional<EntryRow> row(UUID requestId, Scope scope) {
        return rows(within(scope, "= :id").setParameter("id", requestId)).findFirst();
    }

    /** Those of them within the scope, in the order asked for, in one query. */
    List<EntryRow> rows(List<UUID> requestIds, Scope scope) {
        Map<UUID, EntryRow> rows = rows(within(scope, "in :ids").setParameter("ids", requestIds))
                .collect(toMap(EntryRow::requestId, row -> row));
        return requestIds.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private TypedQuery<Object[]> within(Scope scope, String which) {
        return getEntityManager()
                .createQuery(ROWS.formatted(which), Object[].class)
                .setParameter("everyone", scope.everyone())
                .setParameter("own", scope.own())
                .setParameter("team", scope.team())
                .setParameter("teams", scope.teams());
    }

    private Stream<EntryRow> rows(TypedQuery<Object[]> query) {
        return query.getResultStream().map(this::row);
    }

    /** The rules by which moves of these entries are at risk, by entry. */
    Map<UUID, List<String>> atRisk(Collection<UUID> requestIds) {
        return getEntityManager()
                .createQuery(AT_RISK, Object[].class)
                .setParameter("ids", requestIds)
                .getResultStream()
                .collect(toMap(columns -> (UUID) columns[0], columns -> rules(columns[1])));
    }

    @SuppressWarnings("unchecked")
    private static List<String> rules(Object column) {
        return (List<String>) column;
    }

    /** Completed moves that our copy of the Individual now shows take up no room by themselves any more. */
    void markShown(UUID individualId, UUID caseManagerId) {
        update(
                "moveShown = true where individualId = ?1 and state = ?2 and moveShown = false and caseManagerId <> ?3",
                individualId,
                EntryState.COMPLETED,
                caseManagerId);
    }

    private EntryRow row(Object[] columns) {
        Entry entry = (Entry) columns[0];
        Paired paired = entry.pairedIndividualId == null ? null : (Paired) columns[2];
        return new EntryRow(
                entry, (KnownIndividual) columns[1], reasons.needs(entry.reason, entry.reasonVersion), paired, (UUID)
                        columns[3]);
    }

    static class Constraints {
        @Produces
        ConstraintRule completedOnOrAfterTarget() {
            return new ConstraintRule("completed_on_or_after_target", EntryPolicy.Rule.BEFORE_TARGET_DATE);
        }
    }
}
