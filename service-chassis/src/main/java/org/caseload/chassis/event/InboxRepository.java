package org.caseload.chassis.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Which events took effect here. */
@ApplicationScoped
class InboxRepository {

    private static final String MARK =
            "insert into inbox_event (source, event_id) values (?, ?) on conflict do nothing";

    private final AgroalDataSource database;

    InboxRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** Runs the effect in the running transaction, unless it is one that happens once and has happened. */
    void once(CloudEvent event, boolean once, Runnable effect) {
        if (!once || isNew(event)) {
            effect.run();
        }
    }

    private boolean isNew(CloudEvent event) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(MARK)) {
            insert.setString(1, event.source());
            insert.setString(2, event.id());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("could not mark the event", e);
        }
    }
}
