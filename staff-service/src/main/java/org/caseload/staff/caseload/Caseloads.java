package org.caseload.staff.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.staff.caseload.CaseloadView.Level;
import org.caseload.staff.caseload.CaseloadView.Sort;
import org.caseload.staff.member.StaffScope.Sight;

/** What caseloads amount to, as the other rooms know it. */
@ApplicationScoped
public class Caseloads {

    private final CaseloadListRepository caseloads;

    Caseloads(CaseloadListRepository caseloads) {
        this.caseloads = caseloads;
    }

    /** @param supervisorId absent for those who report to nobody */
    public record TeamCaseload(UUID supervisorId, String name, int assigned, BigDecimal load) {}

    /** By name; null filters are none, {@code above} is as in lists of caseloads. */
    public List<TeamCaseload> teams(UUID above, UUID supervisorId) {
        return list(new CaseloadQuery(Level.TEAM, Sort.NAME, new Sight(above, false), null, supervisorId, null, null))
                .stream()
                .map(row -> new TeamCaseload(
                        row.place().person(), row.head().name(), row.assigned(), Measures.fromHundredths(row.load())))
                .toList();
    }

    /** Individuals of the whole agency. */
    public int assigned() {
        return list(new CaseloadQuery(Level.AGENCY, Sort.NAME, new Sight(null, false), null, null, null, null)).stream()
                .mapToInt(CaseloadRow::assigned)
                .sum();
    }

    private List<CaseloadRow> list(CaseloadQuery query) {
        return caseloads.list(query, Optional.empty(), Integer.MAX_VALUE);
    }
}
