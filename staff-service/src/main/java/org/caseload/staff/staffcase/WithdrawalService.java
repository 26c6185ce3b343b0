package org.caseload.staff.staffcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;

/** Takes cases back. */
@ApplicationScoped
public class WithdrawalService {

    private final Outbox outbox;
    private final Clock clock;

    WithdrawalService(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ends at once what nobody decides; asks for the rest, once.
     *
     * @return the rules that forbid it; empty where it was done
     */
    public List<StaffCasePolicy.Rule> withdraw(StaffCase theCase, UUID by) {
        List<StaffCasePolicy.Rule> broken = StaffCasePolicy.judge(theCase.factsFor(by));
        if (!broken.isEmpty()) {
            return broken;
        }
        if (theCase.state() == StaffCase.State.RECORDED) {
            theCase.takeBack(by, clock.instant());
        } else if (!theCase.isWithdrawalAsked()) {
            outbox.append(theCase.askWithdrawal(by, clock.instant()));
        }
        return broken;
    }
}
