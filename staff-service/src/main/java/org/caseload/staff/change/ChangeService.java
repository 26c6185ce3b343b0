package org.caseload.staff.change;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.caseload.staff.change.StaffChange.State;
import org.caseload.staff.member.Amendments;

/** What becomes of changes that take effect on a day. */
@ApplicationScoped
class ChangeService {

    private final ChangeRepository changes;
    private final Amendments amendments;
    private final Clock clock;
    private final Today today;
    private final ChangeConfig config;

    ChangeService(ChangeRepository changes, Amendments amendments, Clock clock, Today today, ChangeConfig config) {
        this.changes = changes;
        this.amendments = amendments;
        this.clock = clock;
        this.today = today;
        this.config = config;
    }

    /** Everything that would be wrong with it on its day, as things are now and with what comes before it. */
    List<Violation> check(StaffChange change) {
        Stream<JsonNode> before =
                changes.pending(change.staffId, change.effectiveOn).stream().map(each -> each.patch);
        return amendments.check(
                change.staffId, Stream.concat(before, Stream.of(change.patch)).toList(), change.effectiveOn);
    }

    /** What is wrong with the day; null is today. */
    List<Violation> checkDay(LocalDate effectiveOn) {
        LocalDate now = today.date();
        return effectiveOn == null
                        || !effectiveOn.isBefore(now) && !effectiveOn.isAfter(now.plusDays(config.withinDays()))
                ? List.of()
                : List.of(new Violation(
                        null,
                        "effectiveOn",
                        "must be today at the earliest, and within " + config.withinDays() + " days",
                        null));
    }

    /** Keeps it for its day, or applies it where that is today. */
    void enter(StaffChange change) {
        changes.persist(change);
        if (change.isDue(today.date())) {
            apply(change);
        }
        changes.flush();
    }

    void withdraw(StaffChange change) {
        change.settle(State.WITHDRAWN, List.of(), clock.instant());
        changes.flush();
    }

    StaffChange change(UUID staffId, LocalDate effectiveOn, JsonNode patch, UUID by) {
        return StaffChange.of(staffId, effectiveOn == null ? today.date() : effectiveOn, patch, by, clock.instant());
    }

    @Transactional
    List<UUID> due() {
        return changes.due(today.date());
    }

    /** Once, whoever else sweeps: the row is claimed, and looked at again. */
    @Transactional
    void applyIfDue(UUID changeId) {
        changes.lock(changeId).filter(change -> change.isDue(today.date())).ifPresent(this::apply);
    }

    /** The same rules again: what became impossible is kept with what stands before it. */
    private void apply(StaffChange change) {
        List<Violation> violations = amendments.amend(change.staffId, change.patch);
        change.settle(violations.isEmpty() ? State.APPLIED : State.FAILED, violations, clock.instant());
    }
}
