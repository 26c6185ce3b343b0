package org.caseload.transfer.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.transfer.readiness.Blocker;
import org.caseload.transfer.readiness.Readiness;

/** The last verdict on whether an Individual is ready, and the day until which it holds if nobody reports anything. */
@Entity
class Standing {

    @Id
    UUID individualId;

    Boolean eligible;
    List<String> rules;
    LocalDate earliestDay;
    LocalDate endsOn;
    LocalDate judgedOn;
    String judgedWith;
    LocalDate nextChangeOn;

    /** Whether the verdict is another: eligible or not, or by other rules. The first one always is. */
    boolean take(Readiness answer) {
        List<String> blocking = answer.blockers().stream()
                .map(Blocker::rule)
                .distinct()
                .sorted()
                .toList();
        boolean isAnother = eligible == null || eligible != answer.eligible() || !rules.equals(blocking);
        eligible = answer.eligible();
        if (isAnother) {
            rules = blocking;
        }
        earliestDay = answer.earliestEligibleDay();
        endsOn = answer.eligibleEndsOn();
        judgedOn = answer.on();
        judgedWith = answer.settings().toString();
        nextChangeOn = answer.nextChangeOn();
        return isAnother;
    }

    /** The first eligible day from today on: between two changes only its coming moves it. */
    Verdict verdictOn(LocalDate today) {
        LocalDate earliest = earliestDay != null && earliestDay.isBefore(today) ? today : earliestDay;
        return new Verdict(individualId, eligible, rules, earliest, endsOn);
    }

    ReadinessChanged changed(Instant at) {
        return new ReadinessChanged(individualId, eligible, judgedOn, rules, at, earliestDay);
    }
}
