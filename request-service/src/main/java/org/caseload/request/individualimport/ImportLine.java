package org.caseload.request.individualimport;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.csv.CsvSource;
import org.caseload.chassis.http.Violation;
import org.caseload.request.registration.IndividualRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a file, and what became of it. */
@Entity
class ImportLine {

    @Schema(name = "ImportResult")
    enum Result {
        WAITING,
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    @Id
    UUID id;

    UUID importId;

    /** As an editor counts them: the header is 1. */
    long lineNumber;

    /** Null where what stands there can't be one. */
    String agencyNumber;

    /** In the order of the file's columns; null once settled, so that nothing personal stays here. */
    List<String> cells;

    @Enumerated(EnumType.STRING)
    Result result;

    @Convert(converter = Violations.class)
    List<Violation> violations;

    static ImportLine of(IndividualImport started, CsvSource.Row row) {
        ImportLine line = new ImportLine();
        line.id = Ids.next();
        line.importId = started.id;
        line.lineNumber = row.line();
        line.result = Result.WAITING;
        if (row.unreadable() == null) {
            String number = row.cells().getOrDefault("agencyNumber", "");
            line.agencyNumber = number.matches(IndividualRow.AGENCY_NUMBER) ? number : null;
            line.cells = started.columns.stream()
                    .map(column -> row.cells().getOrDefault(column, ""))
                    .toList();
        } else {
            line.refused(List.of(new Violation(null, null, row.unreadable(), null)));
        }
        return line;
    }

    /** Those that are not empty. */
    Map<String, String> cells(List<String> columns) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            if (!cells.get(place).isEmpty()) {
                given.put(columns.get(place), cells.get(place));
            }
        }
        return given;
    }

    void settled(Result became) {
        result = became;
        cells = null;
    }

    void refused(List<Violation> because) {
        settled(Result.REFUSED);
        violations = because;
    }
}
