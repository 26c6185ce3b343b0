package org.caseload.chassis.http;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that is away from one that said no. */
public final class Outage {

    /** Connection exceptions, shutting down, starting up, too many connections. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    private Outage() {}

    /** Whether the failure means that the database can't be reached for now. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
            if (cause.getCause() == cause) {
                return false;
            }
        }
        return false;
    }

    /** The SQLState behind the failure; empty where no database is. */
    static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || state != null && (state.startsWith("08") || STATES.contains(state))
                || failure.getMessage() != null
                        && (failure.getMessage().contains("Acquisition timeout")
                                || failure.getMessage().contains("connection is closed")
                                || failure.getMessage().contains("connection has been closed"));
    }
}
