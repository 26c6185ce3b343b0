package org.caseload.staff.residence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.staff.staffcase.StaffCase.State;
import org.caseload.staff.staffcase.StaffCaseRepository;

@ApplicationScoped
class ResidenceChangeRepository implements StaffCaseRepository<ResidenceChange> {

    boolean hasOpen(UUID staffId) {
        return count(
                        "staffId = ?1 and (state = ?2 or state in (?3, ?4) and appliedAt is null)",
                        staffId,
                        State.SUBMITTED,
                        State.RECORDED,
                        State.GRANTED)
                > 0;
    }

    /** Those whose day has come and whose member still lives, for us, in the old home. */
    List<UUID> due(LocalDate today) {
        return find(
                        "select id from ResidenceChange where state in (?1, ?2) and appliedAt is null and movesOn <= ?3"
                                + " order by movesOn, id",
                        State.RECORDED,
                        State.GRANTED,
                        today)
                .project(UUID.class)
                .list();
    }

    static class Constraints {
        @Produces
        ConstraintRule oneOpen() {
            return new ConstraintRule("one_open_residence_change", ResidencePolicy.Rule.ONE_OPEN);
        }
    }
}
