package org.caseload.chassis;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Takes away what has done its work: published events and old answers hold personal data that nobody needs twice. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final AgroalDataSource database;
    private final Duration keepPublished;
    private final Duration keepAnswers;

    Housekeeping(
            AgroalDataSource database,
            @ConfigProperty(name = "caseload.outbox.keep-published", defaultValue = "P7D") Duration keepPublished,
            @ConfigProperty(name = "caseload.idempotency.keep-answers", defaultValue = "P2D") Duration keepAnswers) {
        this.database = database;
        this.keepPublished = keepPublished;
        this.keepAnswers = keepAnswers;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void tidy() {
        try (Connection connection = database.getConnection()) {
            delete(
                    connection,
                    "delete from outbox_event where published_at < now() - make_interval(secs => ?)",
                    keepPublished);
            delete(
                    connection,
                    "delete from command_answer where answered_at < now() - make_interval(secs => ?)",
                    keepAnswers);
        } catch (SQLException e) {
            LOG.warnf("Tidying waits for the next hour: %s", e.getMessage());
        }
    }

    private static void delete(Connection connection, String statement, Duration age) throws SQLException {
        try (var delete = connection.prepareStatement(statement)) {
            delete.setLong(1, age.toSeconds());
            delete.executeUpdate();
        }
    }
}
