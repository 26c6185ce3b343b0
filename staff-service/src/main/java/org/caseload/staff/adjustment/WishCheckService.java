package org.caseload.staff.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.caseload.staff.adjustment.AdjustmentPolicy.Facts;
import org.caseload.staff.caseloadtarget.Targets;
import org.caseload.staff.classseries.ClassSeries;
import org.caseload.staff.member.Colleague;

/** Whether a wish's values can be taken, and its salary be paid. */
@ApplicationScoped
class WishCheckService {

    private final ClassSeries series;
    private final Today today;
    private final Targets targets;

    WishCheckService(ClassSeries series, Today today, Targets targets) {
        this.series = series;
        this.today = today;
        this.targets = targets;
    }

    /** Everything that is wrong, not the first thing only. */
    List<Violation> check(Colleague member, NewAdjustment given) {
        Facts facts = new Facts(present(member), given.target(), given.salaryDiscussedOn(), today.date());
        return Stream.concat(
                        AdjustmentPolicy.judge(facts).stream().map(rule -> Violation.of(rule, rule.field())),
                        checkSalary(member, given.salary()).stream())
                .toList();
    }

    /** R-CLS-1: what stands today before that salary in the class that the member has today; null stays as it is. */
    List<Violation> checkSalary(Colleague member, Integer salary) {
        return series.judge(member.classCode(), salary, today.date()).stream()
                .map(rule -> Violation.of(rule, rule.field()))
                .toList();
    }

    /** Individuals at most, now. */
    int present(Colleague member) {
        return targets.of(member.caseloadTarget(), member.programme());
    }
}
