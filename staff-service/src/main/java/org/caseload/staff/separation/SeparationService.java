package org.caseload.staff.separation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.time.Today;
import org.caseload.staff.member.Colleague;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.profile.Status;
import org.caseload.staff.separation.Separation.State;
import org.caseload.staff.separation.SeparationPolicy.Before;
import org.caseload.staff.separation.SeparationPolicy.Entry;
import org.caseload.staff.separation.SeparationPolicy.Facts;
import org.caseload.staff.separation.SeparationPolicy.Withdrawal;

/** What becomes of notices. R-STF-1. */
@ApplicationScoped
class SeparationService {

    private final SeparationRepository separations;
    private final Colleagues colleagues;
    private final Clock clock;
    private final Today today;

    SeparationService(SeparationRepository separations, Colleagues colleagues, Clock clock, Today today) {
        this.separations = separations;
        this.colleagues = colleagues;
        this.clock = clock;
        this.today = today;
    }

    /** What stands before a notice of the member, whom nobody else changes until the transaction ends. */
    List<Entry> judge(UUID staffId) {
        Colleague member = colleagues.lock(staffId).orElseThrow();
        return SeparationPolicy.judge(new Before(
                member.status() == Status.SEPARATED, separations.open(staffId).isPresent()));
    }

    /** Closes the member to new Individuals; at once separated where the last working day is over. */
    Separation enter(NewSeparation given, UUID by) {
        Separation separation = Separation.of(given, by, clock.instant());
        separations.persistAndFlush(separation);
        if (separation.isDue(today.date())) {
            separate(separation);
        } else {
            colleagues.setLastWorkingDay(separation.staffId, separation.lastWorkingDay);
        }
        return separation;
    }

    /** The notice as it is, until the transaction ends; its member before it, as whoever changes members does. */
    Optional<Separation> lock(UUID separationId) {
        return separations
                .memberOf(separationId)
                .flatMap(colleagues::lock)
                .flatMap(member -> separations.lock(separationId));
    }

    /** @return the rules that forbid it; empty where it was done */
    List<Withdrawal> withdraw(Separation separation) {
        List<Withdrawal> broken = SeparationPolicy.judge(factsOf(separation));
        if (broken.isEmpty()) {
            separation.end(State.WITHDRAWN, clock.instant());
            colleagues.setLastWorkingDay(separation.staffId, null);
        }
        return broken;
    }

    Facts factsOf(Separation separation) {
        boolean hasLeft = colleagues
                .find(separation.staffId)
                .filter(member -> member.status() == Status.SEPARATED)
                .isPresent();
        return new Facts(separation.state, separation.lastWorkingDay, today.date(), hasLeft);
    }

    /** Who works here again has no notice open. */
    void rehired(@Observes Colleagues.Rehired rehired) {
        separations.open(rehired.staffId()).ifPresent(open -> open.end(State.WITHDRAWN, clock.instant()));
    }

    @Transactional
    List<UUID> due() {
        return separations.due(today.date());
    }

    /** Once, whoever else sweeps: the row is claimed, and looked at again. */
    @Transactional
    void separateIfDue(UUID separationId) {
        lock(separationId).filter(separation -> separation.isDue(today.date())).ifPresent(this::separate);
    }

    private void separate(Separation separation) {
        separation.end(State.SEPARATED, clock.instant());
        colleagues.separate(separation.staffId, separation.lastWorkingDay);
    }
}
