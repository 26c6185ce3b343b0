import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.caseload.local.Part;
import org.caseload.local.Settings;
import org.caseload.local.Stack;
import org.caseload.local.infrastructure.Secrets;

/** Measures the sweep of late steps by what it leaves in the database. */
public class OverdueSweep {

    private OverdueSweep() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[1]);
        Settings settings = Stack.at(Path.of("deploy/local/.data"), 0).settings();
        String url = "jdbc:postgresql://localhost:" + settings.port(Part.POSTGRES) + "/approval";
        try (Connection database =
                        DriverManager.getConnection(url, "approval", new Secrets(settings).password("approval"));
                Statement statement = database.createStatement()) {
            statement.execute(Files.readString(Path.of(arguments[0])).replace(":count", arguments[1]));
            System.out.println("Filled in " + count + " late steps; waiting for the sweep");
            String begin = text(statement, "select now()");
            String moved = "select count(*) from approval_step where escalated and since > '" + begin + "'";
            while (Integer.parseInt(text(statement, moved)) < count / 2) {
                Thread.sleep(1000);
            }
            String reminders = "select count(*) from outbox_event where type = 'approval-steps-overdue.v1'"
                    + " and occurred_at > '" + begin + "'";
            String before = "none";
            while (!text(statement, reminders).equals(before) || before.equals("0")) {
                before = text(statement, reminders);
                Thread.sleep(5000);
            }
            System.out.println("Moved " + text(statement, moved) + " steps and reminded " + before + " people in "
                    + text(statement, "select round(extract(epoch from max(occurred_at) - min(occurred_at)), 1)"
                            + " from outbox_event where occurred_at > '" + begin + "' and type in"
                            + " ('approval-step-assigned.v1', 'approval-steps-overdue.v1')")
                    + " s");
        }
    }

    private static String text(Statement statement, String select) throws SQLException {
        try (ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getString(1);
        }
    }
}
