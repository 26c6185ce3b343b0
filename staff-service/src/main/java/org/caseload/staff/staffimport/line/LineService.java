package org.caseload.staff.staffimport.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.member.Amendments;
import org.caseload.staff.member.Amendments.Entered;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.staffimport.line.ImportLine.Settled;

/** Enters lines, those of superiors first: they may stand later in the file. */
@ApplicationScoped
public class LineService {

    private final LineRepository lines;
    private final Colleagues colleagues;
    private final Amendments amendments;
    private final Columns columns;

    LineService(LineRepository lines, Colleagues colleagues, Amendments amendments, ObjectMapper json) {
        this.lines = lines;
        this.colleagues = colleagues;
        this.amendments = amendments;
        this.columns = new Columns(json);
    }

    /** @return what became of the line, last, and of those of its superiors that were entered for it */
    public List<Settled> enter(UUID importId, ImportLine line) {
        List<Settled> settled = new ArrayList<>();
        enter(importId, line, new HashSet<>(), settled);
        return settled;
    }

    /** What would become of the line, in a transaction of its own that is taken back. */
    public Settled tryOut(UUID importId, ImportLine line) {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            QuarkusTransaction.begin();
            try {
                return enter(importId, line).getLast();
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private void enter(UUID importId, ImportLine line, Set<String> below, List<Settled> settled) {
        below.add(line.staffNumber() == null ? "" : line.staffNumber());
        superior(line)
                .filter(number -> !below.contains(number))
                .flatMap(number -> lines.first(importId, number))
                .ifPresent(first -> enter(importId, first, below, settled));
        Entered entered = entered(importId, line);
        settled.add(new Settled(
                line.number(),
                entered.outcome(),
                entered.violations().stream().map(Columns::named).toList()));
    }

    private Entered entered(UUID importId, ImportLine line) {
        if (line.staffNumber() == null) {
            return refused(Columns.NUMBER, "must be given");
        }
        long first = lines.firstNumber(importId, line.staffNumber());
        if (first < line.number()) {
            return refused(Columns.NUMBER, "stands in line " + first + " already");
        }
        ObjectNode patch = columns.patch(line.cells());
        Optional<UUID> superior = superior(line).flatMap(colleagues::numbered);
        if (superior(line).isPresent() && superior.isEmpty()) {
            return refused(
                    Columns.SUPERIOR, "is the number of no member of the staff, and of no good line of this file");
        }
        superior.ifPresent(staffId -> patch.put("reportsToId", staffId.toString()));
        return amendments.enter(line.staffNumber(), line.cells().get(Columns.SUBJECT), patch);
    }

    private static Optional<String> superior(ImportLine line) {
        return Optional.ofNullable(line.cells().get(Columns.SUPERIOR));
    }

    private static Entered refused(String column, String detail) {
        return Entered.refused(List.of(new Violation(null, column, detail, null)));
    }
}
