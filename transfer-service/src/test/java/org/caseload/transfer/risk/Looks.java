package org.caseload.transfer.risk;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** The looks at moves that changes ask for. */
@ApplicationScoped
public class Looks {

    private final RiskChecks checks;
    private final AgroalDataSource database;

    Looks(RiskChecks checks, AgroalDataSource database) {
        this.checks = checks;
        this.database = database;
    }

    /**
     * Until all have been taken, here or by the timer. One that is still under way would hold its entry, and keep it from
     * being due as a day passes: the next time that is looked for is minutes away.
     */
    public void settle() {
        await().until(() -> {
            checks.run();
            return pending() == 0;
        });
    }

    private long pending() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from risk_check")) {
            row.next();
            return row.getLong(1);
        }
    }
}
