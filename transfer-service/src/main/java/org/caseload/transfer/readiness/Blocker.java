package org.caseload.transfer.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.transfer.work.Work;

/**
 * One thing that stands in the way of a move on the day asked about.
 *
 * @param rule the rule that blocks
 * @param kind what it is about
 * @param workKind the kind of work; absent where it is none
 * @param itemId the work item; absent where it is none
 * @param date due or expiry date, or the edge of the coverage; absent where there is none
 * @param seen the value that blocks, as it was reported; absent where none was
 * @param limitDays the setting that was applied; absent where none was
 * @param detail what is found, for a person
 * @param source the sentence that the rule comes from
 * @param clearedBy what to do about it
 * @param clearBy until when, for the day asked about, never before today; absent where there is no such day
 */
public record Blocker(
        String rule,
        ReadinessPolicy.Rule kind,
        Work.Kind workKind,
        UUID itemId,
        LocalDate date,
        String seen,
        Integer limitDays,
        String detail,
        String source,
        String clearedBy,
        LocalDate clearBy)
        implements BrokenRule {

    /** Earliest first; what has no date before all others. */
    static final Comparator<Blocker> EARLIEST_FIRST = Comparator.comparing(
                    Blocker::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Blocker::kind)
            .thenComparing(Blocker::itemId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What it is recognised by: the work item, or else the rule. */
    public String key() {
        return itemId == null ? rule : itemId.toString();
    }

    @Override
    public RuleText text() {
        return new RuleText(rule, detail, source);
    }

    /**
     * What other services are told of it: codes and ids.
     *
     * @param date when a work item is due; null of LOCSI and Medicaid, whose days are health data
     */
    public record WorkNeeded(String rule, ReadinessPolicy.Rule kind, Work.Kind workKind, LocalDate date, UUID itemId) {

        public static WorkNeeded of(Blocker blocker) {
            LocalDate due = blocker.itemId() == null ? null : blocker.date();
            return new WorkNeeded(blocker.rule(), blocker.kind(), blocker.workKind(), due, blocker.itemId());
        }
    }
}
