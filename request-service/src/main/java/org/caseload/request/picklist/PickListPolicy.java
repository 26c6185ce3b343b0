package org.caseload.request.picklist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;

/** May a request for a pick list be recorded, and is its MCR overdue? Pure: same facts, same verdict. */
final class PickListPolicy {

    enum Rule implements BrokenRule {
        RECEIVED_LATER(
                "the request for a pick list was received by today",
                "Upon receipt of request for a Case Manager pick list, the current Case Manager will complete an MCR"
                        + " within two business days."),
        RECEIVED_LONG_AGO(
                "a request for a pick list is recorded soon after its receipt",
                "Reading: a day of receipt further back than the setting allows is a mistake."),
        NOT_SERVED(
                "an Individual who was discharged or died is offered no pick list",
                "Reading: an Individual's discharge or death ends what is asked for.");

        private final RuleText text;

        Rule(String sentence, String source) {
            this.text = new RuleText("R-PICK-1", sentence, source);
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    private PickListPolicy() {}

    /** What is wrong with the day of receipt. */
    static List<Rule> flaws(LocalDate receivedOn, LocalDate today, int withinDays) {
        return Stream.of(Rule.RECEIVED_LATER, Rule.RECEIVED_LONG_AGO)
                .filter(rule -> rule == Rule.RECEIVED_LATER
                        ? receivedOn.isAfter(today)
                        : receivedOn.isBefore(today.minusDays(withinDays)))
                .toList();
    }

    /** Overdue from the day after the due day, as long as it is not completed. */
    static boolean isOverdue(LocalDate dueOn, boolean completed, boolean served, LocalDate today) {
        return !completed && served && today.isAfter(dueOn);
    }
}
