package org.caseload.transfer.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was last reported of an Individual's Medicaid and LOCSI, known here or not yet. */
@Entity
class FactSheet {

    @Id
    UUID individualId;

    @Enumerated(EnumType.STRING)
    Medicaid.Status medicaidStatus;

    LocalDate coveredFrom;
    LocalDate coveredUntil;
    Instant medicaidAsOf;
    UUID medicaidReporterId;
    String medicaidSource;

    LocalDate locsiExpiresOn;
    LocalDate locsiCompletedOn;
    Instant locsiAsOf;
    UUID locsiReporterId;
    String locsiSource;

    @Version
    long version;

    /** False, and nothing is changed, where something newer is known. */
    boolean take(Medicaid medicaid, Report report) {
        if (report.isOlderThan(medicaidAsOf)) {
            return false;
        }
        medicaidStatus = medicaid.status();
        coveredFrom = medicaid.coveredFrom();
        coveredUntil = medicaid.coveredUntil();
        medicaidAsOf = report.asOfReplacing(medicaidAsOf);
        medicaidReporterId = report.reporterId();
        medicaidSource = report.source();
        return true;
    }

    /** False, and nothing is changed, where something newer is known. */
    boolean take(Locsi locsi, Report report) {
        if (report.isOlderThan(locsiAsOf)) {
            return false;
        }
        locsiExpiresOn = locsi.expiresOn();
        locsiCompletedOn = locsi.completedOn();
        locsiAsOf = report.asOfReplacing(locsiAsOf);
        locsiReporterId = report.reporterId();
        locsiSource = report.source();
        return true;
    }

    Medicaid medicaid() {
        return medicaidStatus == null ? null : new Medicaid(medicaidStatus, coveredFrom, coveredUntil);
    }

    Locsi locsi() {
        return locsiExpiresOn == null ? null : new Locsi(locsiExpiresOn, locsiCompletedOn);
    }
}
