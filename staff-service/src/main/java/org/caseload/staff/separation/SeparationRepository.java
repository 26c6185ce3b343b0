package org.caseload.staff.separation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.staff.separation.Separation.State;
import org.caseload.staff.staffcase.AboutMembersRepository;

@ApplicationScoped
class SeparationRepository implements AboutMembersRepository<Separation> {

    @Override
    public String entered() {
        return "enteredAt";
    }

    /** Whose notice it is. */
    Optional<UUID> memberOf(UUID separationId) {
        return find("select staffId from Separation where id = ?1", separationId)
                .project(UUID.class)
                .firstResultOptional();
    }

    Optional<Separation> open(UUID staffId) {
        return find("staffId = ?1 and state = ?2", staffId, State.NOTICED).firstResultOptional();
    }

    /** Those whose last working day is over, and of which nothing came yet. */
    List<UUID> due(LocalDate today) {
        return find(
                        "select id from Separation where state = ?1 and lastWorkingDay < ?2 order by lastWorkingDay, id",
                        State.NOTICED,
                        today)
                .project(UUID.class)
                .list();
    }

    static class Constraints {
        @Produces
        ConstraintRule oneOpen() {
            return new ConstraintRule("one_open_separation", SeparationPolicy.Entry.ONE_OPEN);
        }
    }
}
