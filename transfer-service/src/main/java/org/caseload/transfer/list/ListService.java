package org.caseload.transfer.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.staff.Scope;
import org.caseload.transfer.staff.ScopeService;
import org.caseload.transfer.staff.StaffRepository;
import org.caseload.transfer.waiting.WaitingState;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The list as far as the caller's scope reaches. */
@ApplicationScoped
class ListService {

    private final ListRepository places;
    private final ScopeService scope;
    private final StaffRepository staff;
    private final Today today;
    private final ZoneId zone;

    ListService(
            ListRepository places,
            ScopeService scope,
            StaffRepository staff,
            Today today,
            @ConfigProperty(name = "caseload.time-zone", defaultValue = "America/Indiana/Indianapolis") ZoneId zone) {
        this.places = places;
        this.scope = scope;
        this.staff = staff;
        this.today = today;
        this.zone = zone;
    }

    List<Place> page(ListFilter filter, ListSort sort, Optional<Place> after, int limit) {
        Search search = search(filter);
        after.ifPresent(place -> search.from(sort, place));
        return places.page(search, sort, limit);
    }

    Map<WaitingState, Long> counts(ListFilter filter) {
        return places.counts(search(filter));
    }

    private Search search(ListFilter filter) {
        Search search = new Search(filter.isLive())
                .where("reason = :reason", "reason", filter.reason)
                .where("county = :county", "county", filter.county)
                .where("zip = :zip", "zip", filter.zip)
                .where("algo = :algo", "algo", filter.algo)
                .where("case_manager_id = :caseManagerId", "caseManagerId", filter.caseManagerId)
                .where("supervisor_id = :supervisorId", "supervisorId", filter.supervisorId)
                .where("eligible = :ready", "ready", filter.ready)
                .where("waiting_state = :waitingState", "waitingState", name(filter.waitingState))
                .where("has_target = :hasTarget", "hasTarget", filter.hasTarget)
                .where("added_at < :addedBefore", "addedBefore", startOfDay(filter.daysOnListFrom, 1))
                .where("added_at >= :addedFrom", "addedFrom", startOfDay(filter.daysOnListTo, 0));
        if (!filter.isLive()) {
            search.where("state = :state", "state", name(filter.state));
        } else if (filter.state != null) {
            search.where("has_target = :targeted", "targeted", filter.state == ListFilter.State.TARGETED);
        }
        return within(scope.ofCaller(), search);
    }

    /** Those who left and are covered by the caller are asked for first, so that most queries need no more than one column. */
    private Search within(Scope scope, Search search) {
        if (scope.everyone()) {
            return search;
        }
        List<String> any = new ArrayList<>();
        any(any, search, search.serving() + " = :own", "own", scope.own());
        any(any, search, "supervisor_id = :team", "team", scope.team());
        any(any, search, "director_id = :teams", "teams", scope.teams());
        List<UUID> covered = staff.coveredBy(
                Stream.of(scope.own(), scope.team()).filter(Objects::nonNull).toList());
        any(any, search, search.serving() + " in (:covered)", "covered", covered.isEmpty() ? null : covered);
        return search.whereAny(any.isEmpty() ? List.of("false") : any);
    }

    private static void any(List<String> any, Search search, String condition, String name, Object value) {
        if (value != null) {
            any.add(condition);
            search.with(name, value);
        }
    }

    private Instant startOfDay(Integer daysAgo, int later) {
        return daysAgo == null
                ? null
                : today.date()
                        .minusDays(daysAgo)
                        .plusDays(later)
                        .atStartOfDay(zone)
                        .toInstant();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
