package org.caseload.transfer.work;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;

/** Everything that an Individual's readiness is judged by, read at once. */
@ApplicationScoped
public class FileRepository {

    /** From the sheets, since every report of work holds one. */
    private static final String KNOWN = """
            select sheet.individualId, sheet.medicaidStatus, sheet.coveredFrom, sheet.coveredUntil,
                sheet.locsiExpiresOn, sheet.locsiCompletedOn, item.id, item.kind, item.dueOn, item.flaggedOutstanding
            from FactSheet sheet left join WorkItem item on item.individualId = sheet.individualId and item.done = false
            where sheet.individualId in :ids""";

    private final EntityManager entities;

    FileRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What is known of those of them of whom anything is, in one query however many they are. */
    public Map<UUID, KnownFile> of(Collection<UUID> individualIds) {
        return entities.createQuery(KNOWN, Row.class)
                .setParameter("ids", individualIds)
                .getResultStream()
                .collect(groupingBy(Row::individualId, collectingAndThen(toList(), FileRepository::file)));
    }

    private static KnownFile file(List<Row> rows) {
        Row first = rows.getFirst();
        return new KnownFile(
                first.medicaid(),
                first.locsi(),
                rows.stream().filter(row -> row.itemId != null).map(Row::work).toList());
    }

    /** A sheet with one of its open work items, or with none. */
    private record Row(
            UUID individualId,
            Medicaid.Status medicaidStatus,
            LocalDate coveredFrom,
            LocalDate coveredUntil,
            LocalDate locsiExpiresOn,
            LocalDate locsiCompletedOn,
            UUID itemId,
            Work.Kind kind,
            LocalDate dueOn,
            Boolean flaggedOutstanding) {

        Medicaid medicaid() {
            return medicaidStatus == null ? null : new Medicaid(medicaidStatus, coveredFrom, coveredUntil);
        }

        Locsi locsi() {
            return locsiExpiresOn == null ? null : new Locsi(locsiExpiresOn, locsiCompletedOn);
        }

        Work work() {
            return new Work(itemId, kind, dueOn, flaggedOutstanding);
        }
    }

    /** Either fact is null where nobody has reported it. */
    public record KnownFile(Medicaid medicaid, Locsi locsi, List<Work> openWork) {

        public static final KnownFile NOTHING = new KnownFile(null, null, List.of());
    }
}
