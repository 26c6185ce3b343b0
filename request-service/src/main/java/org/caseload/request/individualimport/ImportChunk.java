package org.caseload.request.individualimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.chassis.http.Violation;
import org.caseload.request.casemanager.CaseManagerChange;
import org.caseload.request.individual.IndividualDetails;
import org.caseload.request.individual.Register;
import org.caseload.request.individual.Register.Entry;
import org.caseload.request.individual.Register.Registration;
import org.caseload.request.individualimport.ImportLine.Result;
import org.caseload.request.registration.IndividualRow;
import org.caseload.request.registration.Rows;
import org.caseload.request.staff.Colleague;
import org.caseload.request.staff.StaffRepository;

/** Settles lines together: what they need is asked once for all, what they bring is written at once. */
@ApplicationScoped
class ImportChunk {

    private final LineRepository lines;
    private final StaffRepository staff;
    private final Register register;
    private final Rows rows;
    private final Clock clock;

    ImportChunk(LineRepository lines, StaffRepository staff, Register register, Rows rows, Clock clock) {
        this.lines = lines;
        this.staff = staff;
        this.register = register;
        this.rows = rows;
        this.clock = clock;
    }

    /** Takes over these lines, which are the caller's until the transaction ends; a dry run only says what would be. */
    void settle(IndividualImport running, List<ImportLine> claimed) {
        Known known = known(running, claimed);
        List<Registration> created = new ArrayList<>();
        Map<UUID, IndividualDetails> changed = new LinkedHashMap<>();
        for (ImportLine line : claimed) {
            Entry entry = known.entries.get(line.agencyNumber);
            Rows.Reading reading = read(line, running.columns, entry);
            settle(line, running, reading, known);
            if (line.result == Result.CREATED) {
                created.add(registration(reading.row(), running, known));
            } else if (line.result == Result.CHANGED) {
                changed.put(entry.individualId(), reading.row().details());
            }
        }
        if (!running.dryRun) {
            register.enter(created);
            register.change(changed);
        }
    }

    private Rows.Reading read(ImportLine line, List<String> columns, Entry entry) {
        return rows.read(columns, line.cells(columns), entry == null ? null : row(entry, line.agencyNumber, null));
    }

    private static void settle(ImportLine line, IndividualImport running, Rows.Reading reading, Known known) {
        Entry entry = known.entries.get(line.agencyNumber);
        String number = reading.row().caseManagerNumber();
        boolean same = entry != null && reading.row().equals(row(entry, line.agencyNumber, number));
        var facts = facts(line, running, entry, known.caseManagers.get(number), same, known);
        List<Violation> violations = Stream.concat(
                        reading.violations().stream(),
                        ImportPolicy.broken(facts).stream().map(rule -> Violation.of(rule, rule.column())))
                .toList();
        if (!violations.isEmpty()) {
            line.refused(violations);
        } else {
            line.settled(entry == null ? Result.CREATED : same ? Result.UNCHANGED : Result.CHANGED);
        }
    }

    private static ImportPolicy.Facts facts(
            ImportLine line, IndividualImport running, Entry entry, Colleague caseManager, boolean same, Known known) {
        boolean reachable = running.asIntegration || caseManager != null && caseManager.isSeparated();
        return new ImportPolicy.Facts(
                caseManager != null,
                entry != null && caseManager != null && !entry.caseManagerId().equals(caseManager.staffId()),
                entry == null && caseManager != null && caseManager.isClosed(),
                entry != null && !same && !reachable,
                line.agencyNumber != null && known.first.get(line.agencyNumber) < line.lineNumber);
    }

    private static IndividualRow row(Entry entry, String agencyNumber, String caseManagerNumber) {
        return IndividualRow.of(agencyNumber, caseManagerNumber, entry.details());
    }

    private Registration registration(IndividualRow row, IndividualImport running, Known known) {
        UUID caseManagerId = known.caseManagers.get(row.caseManagerNumber()).staffId();
        return new Registration(
                row.agencyNumber(),
                row.details(),
                CaseManagerChange.registered(caseManagerId, running.startedById, clock.instant()));
    }

    private Known known(IndividualImport running, List<ImportLine> claimed) {
        Set<String> numbers = claimed.stream()
                .map(line -> line.agencyNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        int place = running.columns.indexOf("caseManagerNumber");
        Set<String> caseManagers =
                claimed.stream().map(line -> line.cells.get(place)).collect(Collectors.toSet());
        Map<String, Colleague> colleagues = staff.numbered(caseManagers);
        colleagues.values().removeIf(colleague -> !colleague.isCaseManager());
        return new Known(register.hold(numbers), colleagues, lines.first(running.id, numbers));
    }

    /** What is here already of what the lines speak of, by the agency's numbers. */
    private record Known(Map<String, Entry> entries, Map<String, Colleague> caseManagers, Map<String, Long> first) {}
}
