package org.caseload.staff.caseboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.caseload.chassis.paging.Cursor;

/** A card with whose it is now. */
record CardRow(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        String caseManagerName,
        UUID supervisorId,
        String reason,
        Stage stage,
        Instant enteredAt,
        Instant since,
        UUID newCaseManagerId,
        LocalDate targetDate) {

    static CardRow of(ResultSet row) throws SQLException {
        return new CardRow(
                row.getObject("request_id", UUID.class),
                row.getObject("individual_id", UUID.class),
                row.getObject("case_manager_id", UUID.class),
                row.getString("name"),
                row.getObject("supervisor_id", UUID.class),
                row.getString("reason"),
                Stage.valueOf(row.getString("stage")),
                instant(row, "entered_at"),
                instant(row, "since"),
                row.getObject("new_case_manager_id", UUID.class),
                row.getObject("target_date", LocalDate.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    Cursor cursor() {
        return Cursor.of(since, requestId);
    }
}
