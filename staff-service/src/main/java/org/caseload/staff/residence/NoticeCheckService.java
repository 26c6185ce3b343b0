package org.caseload.staff.residence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.caseload.staff.distance.Address;
import org.caseload.staff.distance.Places;
import org.caseload.staff.distance.Places.Located.Found;
import org.caseload.staff.distance.Places.Located.Unknown;
import org.caseload.staff.member.Colleague;
import org.caseload.staff.member.StaffScope;

/** Whether a notice of a new home can be taken from the caller as it is. */
@ApplicationScoped
class NoticeCheckService {

    private final StaffScope scope;
    private final Places places;
    private final Notice notice;
    private final ResidenceChangeRepository changes;
    private final Today today;

    NoticeCheckService(StaffScope scope, Places places, Notice notice, ResidenceChangeRepository changes, Today today) {
        this.scope = scope;
        this.places = places;
        this.notice = notice;
        this.changes = changes;
        this.today = today;
    }

    /** What came of looking at a notice: everything that is wrong, not the first thing only. */
    sealed interface Checked {}

    record Drawn(ResidenceChange change, UUID staffId) implements Checked {}

    record Unacceptable(List<Violation> violations) implements Checked {}

    record Refused(List<ResidencePolicy.Rule> broken) implements Checked {}

    Checked check(NewResidenceChange given) {
        List<Violation> violations = new ArrayList<>();
        Optional<Colleague> member = scope.actsFor(given.staffId(), true);
        if (member.isEmpty()) {
            violations.add(
                    new Violation("R-RELOC-1", "staffId", "must be a Case Manager whom you may tell this of", null));
        }
        if (!notice.isWithinReach(given.movesOn(), today.date())) {
            violations.add(new Violation(null, "movesOn", "must be within a year of today", null));
        }
        Address home = switch (places.locate(given.newAddress())) {
            case Found(var located) -> located;
            case Unknown(var field, var detail) -> {
                violations.add(new Violation(null, "newAddress." + field, detail, null));
                yield null;
            }
        };
        return violations.isEmpty() ? judge(member.orElseThrow(), home, given) : new Unacceptable(violations);
    }

    private Checked judge(Colleague member, Address home, NewResidenceChange given) {
        Address before = notice.present(member.home());
        var broken = ResidencePolicy.judge(new ResidencePolicy.Facts(before, home, changes.hasOpen(member.staffId())));
        if (broken.contains(ResidencePolicy.Rule.SAME_HOME)) {
            return new Unacceptable(List.of(Violation.of(ResidencePolicy.Rule.SAME_HOME, "newAddress")));
        }
        return broken.isEmpty()
                ? new Drawn(notice.draw(before, home, given.movesOn()), member.staffId())
                : new Refused(broken);
    }
}
