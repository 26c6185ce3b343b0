package org.caseload.transfer.readiness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.transfer.readiness.Findings.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** May the Individual move on that day, as far as the file goes? Pure: same facts, same blockers. */
public final class ReadinessPolicy {

    private static final String WORK_AND_LOCSI =
            "Individuals who have outstanding work, or work that will come due within 30 days, or LOCSIs expiring within"
                    + " 60 days, will not be eligible to transition to an on-going Case Manager.";
    private static final String MEDICAID = "Medicaid must be current in order for a move to occur.";

    /** What blocks. Each finds in the facts everything that it forbids. */
    @Schema(name = "BlockerKind")
    public enum Rule implements BrokenRule {
        WORK_OUTSTANDING(
                "R-RDY-1",
                "outstanding work blocks the move",
                WORK_AND_LOCSI,
                "Do the work and report it done; a flag or a date that is wrong can be corrected.",
                Findings::outstandingWork),
        WORK_DUE(
                "R-RDY-2",
                "work that comes due soon blocks the move",
                WORK_AND_LOCSI,
                "Do the work early and report it done.",
                Findings::workComingDue),
        LOCSI_EXPIRES(
                "R-RDY-3",
                "a LOCSI that expires soon blocks the move",
                WORK_AND_LOCSI,
                "Complete the next LOCSI and report its expiry date.",
                Findings::expiringLocsi),
        LOCSI_EXPIRED(
                "R-RDY-3",
                "an expired LOCSI blocks the move",
                "Reading: an expired LOCSI blocks like one that expires soon.",
                "Complete a LOCSI and report its expiry date.",
                Findings::expiredLocsi),
        LOCSI_UNKNOWN(
                "R-RDY-3",
                "an unknown LOCSI blocks the move",
                "Reading: an unknown LOCSI blocks like an expired one.",
                "Find out when the LOCSI expires and report it.",
                Findings::unknownLocsi),
        MEDICAID_NOT_CURRENT(
                "R-RDY-4",
                "Medicaid that is not current blocks the move",
                MEDICAID,
                "Have the coverage restored or renewed and report its status and dates.",
                Findings::medicaidNotCurrent),
        MEDICAID_UNKNOWN(
                "R-RDY-4",
                "unknown Medicaid blocks the move",
                MEDICAID,
                "Find out the coverage's status and dates and report them.",
                Findings::unknownMedicaid);

        private final RuleText text;
        private final String clearedBy;
        private final Function<Facts, Stream<Finding>> findings;

        Rule(String id, String sentence, String source, String clearedBy, Function<Facts, Stream<Finding>> findings) {
            this.text = new RuleText(id, sentence, source);
            this.clearedBy = clearedBy;
            this.findings = findings;
        }

        @Override
        public RuleText text() {
            return text;
        }

        private Stream<Blocker> blockers(Facts facts) {
            return findings.apply(facts)
                    .map(found -> new Blocker(
                            id(),
                            this,
                            found.workKind(),
                            found.itemId(),
                            found.date(),
                            found.seen(),
                            found.limitDays(),
                            found.detail(),
                            source(),
                            clearedBy,
                            clearBy(found.date(), facts)));
        }
    }

    private ReadinessPolicy() {}

    /** Before its own date where that comes first, at the latest on the day asked about; what is late is due today. */
    private static LocalDate clearBy(LocalDate date, Facts facts) {
        LocalDate due = date == null || date.isAfter(facts.day()) ? facts.day() : date;
        return due.isBefore(facts.today()) ? facts.today() : due;
    }

    /** Everything that blocks, earliest first; empty means eligible. */
    static List<Blocker> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .flatMap(rule -> rule.blockers(facts))
                .sorted(Blocker.EARLIEST_FIRST)
                .toList();
    }
}
