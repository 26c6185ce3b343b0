package org.caseload.staff.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.time.Today;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.member.StaffView;

/** Keeps every state of every member, in the transaction of its change. */
@ApplicationScoped
class HistoryService implements Colleagues.Past {

    private final MemberVersionRepository versions;
    private final Clock clock;
    private final Today today;

    HistoryService(MemberVersionRepository versions, Clock clock, Today today) {
        this.versions = versions;
        this.clock = clock;
        this.today = today;
    }

    void keep(@Observes StaffView state) {
        MemberVersion version = new MemberVersion();
        version.id = Ids.next();
        version.staffId = state.staffId();
        version.number = state.version();
        version.validFrom = today.date();
        version.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        version.state = state;
        versions.persist(version);
    }

    @Override
    public Optional<StaffView> on(UUID staffId, LocalDate day) {
        return versions.on(staffId, day).map(version -> version.state);
    }
}
