package org.caseload.staff.residence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.chassis.time.Today;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.staffcase.CaseSettled;

/** What becomes of changes of residence. */
@ApplicationScoped
class ResidenceChangeService {

    private final ResidenceChangeRepository changes;
    private final Colleagues colleagues;
    private final Outbox outbox;
    private final Clock clock;
    private final Today today;

    ResidenceChangeService(
            ResidenceChangeRepository changes, Colleagues colleagues, Outbox outbox, Clock clock, Today today) {
        this.changes = changes;
        this.colleagues = colleagues;
        this.outbox = outbox;
        this.clock = clock;
        this.today = today;
    }

    /** R-RELOC-1: keeps the notice; far ones ask for a decision, near ones take effect on their day. */
    void enter(ResidenceChange change, UUID staffId, UUID by) {
        change.enter(staffId, by, clock.instant(), change.needsDecision);
        changes.persistAndFlush(change);
        if (change.needsDecision) {
            outbox.append(change.submitted());
        } else {
            moveIfDue(change, today.date());
        }
    }

    /** R-RELOC-2: the first outcome counts; one of a case that is not ours is left alone. */
    void settled(@Observes CaseSettled settled) {
        changes.lock(settled.caseId())
                .filter(change -> change.settle(settled))
                .ifPresent(change -> moveIfDue(change, today.date()));
    }

    @Transactional
    List<UUID> due() {
        return changes.due(today.date());
    }

    @Transactional
    void moveIfDue(UUID caseId) {
        changes.lock(caseId).ifPresent(change -> moveIfDue(change, today.date()));
    }

    private void moveIfDue(ResidenceChange change, LocalDate day) {
        if (change.isDue(day)) {
            change.apply(clock.instant());
            colleagues.moveTo(change.staffId(), change.newAddress);
        }
    }
}
