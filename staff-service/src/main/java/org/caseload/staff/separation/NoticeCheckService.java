package org.caseload.staff.separation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.member.StaffScope;

/** Whether a notice's values can be taken from the caller. */
@ApplicationScoped
class NoticeCheckService {

    private final Colleagues colleagues;
    private final StaffScope scope;
    private final Today today;
    private final SeparationConfig config;

    NoticeCheckService(Colleagues colleagues, StaffScope scope, Today today, SeparationConfig config) {
        this.colleagues = colleagues;
        this.scope = scope;
        this.today = today;
        this.config = config;
    }

    /** Everything that is wrong, not the first thing only. */
    List<Violation> check(NewSeparation given) {
        List<Violation> violations = new ArrayList<>();
        if (!scope.leads(given.staffId()) || colleagues.find(given.staffId()).isEmpty()) {
            violations.add(violation("staffId", "must be a member for whom you may enter this"));
        }
        if (!isWithinReach(given.lastWorkingDay())) {
            violations.add(violation("lastWorkingDay", "must be within a year of today"));
        }
        if (given.noticedOn().isAfter(today.date()) || !isWithinReach(given.noticedOn())) {
            violations.add(violation("noticedOn", "must be within the past year, today at the latest"));
        }
        if (given.noticedOn().isAfter(given.lastWorkingDay())) {
            violations.add(violation("noticedOn", "must not be after the last working day"));
        }
        return violations;
    }

    private boolean isWithinReach(LocalDate day) {
        return !day.isBefore(today.date().minusDays(config.withinDays()))
                && !day.isAfter(today.date().plusDays(config.withinDays()));
    }

    private static Violation violation(String field, String detail) {
        return new Violation("R-STF-1", field, detail, null);
    }
}
