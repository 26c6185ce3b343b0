package org.caseload.approval.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.chassis.event.Outbox;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DelegationService {

    private final DelegationRepository delegations;
    private final StaffRepository staff;
    private final Outbox outbox;
    private final Clock clock;

    DelegationService(DelegationRepository delegations, StaffRepository staff, Outbox outbox, Clock clock) {
        this.delegations = delegations;
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Keeps and tells it, if it breaks none of the rules that come back. */
    List<DelegationPolicy.Rule> make(Delegation named) {
        delegations.alone();
        boolean oneself = named.approverId.equals(named.delegateId);
        List<DelegationPolicy.Rule> broken = DelegationPolicy.broken(new DelegationPolicy.Facts(
                oneself,
                !staff.activeApprovers(Set.of(named.delegateId)).isEmpty(),
                delegations.isAway(named.delegateId, named.fromDay, named.untilDay) && !oneself,
                delegations.isAway(named.approverId, named.fromDay, named.untilDay)));
        if (broken.isEmpty()) {
            delegations.persist(named);
            outbox.append(named.made(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
        return broken;
    }
}
