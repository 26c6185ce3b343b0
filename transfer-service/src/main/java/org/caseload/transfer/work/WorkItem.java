package org.caseload.transfer.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.transfer.fact.Report;

/** A piece of work on an Individual, as last reported. */
@Entity
class WorkItem {

    /** Where undated items stand in the list's order: before all others, since they block. */
    static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    @Id
    UUID id;

    UUID individualId;

    @Enumerated(EnumType.STRING)
    Work.Kind kind;

    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    Work.Importance importance;

    boolean flaggedOutstanding;
    boolean done;
    Instant asOf;
    UUID reporterId;
    String source;

    @Version
    long version;

    /** False, and nothing is changed, where something newer is known. */
    boolean take(ReportedWork reported, Report report) {
        if (report.isOlderThan(asOf)) {
            return false;
        }
        individualId = reported.individualId();
        kind = reported.kind();
        dueOn = reported.dueOn();
        importance = reported.importance();
        flaggedOutstanding = reported.flaggedOutstanding();
        done = reported.done();
        asOf = report.asOfReplacing(asOf);
        reporterId = report.reporterId();
        source = report.source();
        return true;
    }
}
