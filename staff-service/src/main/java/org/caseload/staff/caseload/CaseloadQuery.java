package org.caseload.staff.caseload;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.staff.caseload.CaseloadView.Level;
import org.caseload.staff.caseload.CaseloadView.Sort;
import org.caseload.staff.caseload.CaseloadView.Standing;
import org.caseload.staff.member.StaffScope.Sight;

/**
 * Which caseloads are asked for, and how the database is asked. A null filter is none.
 */
record CaseloadQuery(
        Level level, Sort sort, Sight sight, UUID staffId, UUID supervisorId, String programme, Standing standing) {

    /** Stands for no one person: the agency, or the Supervisor of those who report to nobody. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final int SLOTS = 24;
    private static final int MONTHS = 12;

    /**
     * One statement: the caseloads in scope, put together by level, cut to a page, and only then added up in full. What is
     * not asked for is not in it, so that the database plans for what is.
     */
    private static final String STATEMENT = """
            with each as (
                select cm.id, coalesce(cm.reports_to_id, '%1$s') as team_id, caseload.*,
                    coalesce(cm.effective_target, cm.caseload_target, 0) as target,
                    cm.status = 'ACTIVE' and cm.case_manager_kind = 'ONGOING' and cm.last_working_day is null as is_open,
                    %2$s as load,
                    case when assigned < coalesce(standard.least, ?) then 'UNDER'
                        when assigned > coalesce(standard.most, ?) then 'OVER' else 'WITHIN' end as standing
                from staff_member cm join caseload on caseload.case_manager_id = cm.id
                    left join staff_member supervisor on supervisor.id = cm.reports_to_id
                    left join unnest(?::text[], ?::int[], ?::int[]) as standard (programme, least, most)
                        on standard.programme = cm.programme
                where (cm.role = 'CASE_MANAGER' and cm.status <> 'SEPARATED' or assigned > 0) %3$s),
            chosen as (select each.*, %4$s as key from each %5$s),
            ranked as (select key, %6$s as rank from chosen left join staff_member head on head.id = key group by key),
            page as (select * from ranked %7$s order by rank, key limit ?)
            select key, rank, min(head.staff_number), min(head.family_name || ', ' || head.given_name),
                min(head.reports_to_id::text), min(head.programme), count(*), sum(assigned), sum(load), sum(target),
                sum(target - assigned) filter (where is_open), min(standing),
                count(*) filter (where standing = 'UNDER'), count(*) filter (where standing = 'WITHIN'),
                count(*) filter (where standing = 'OVER'), sum(miles), sum(located), %8$s, %9$s, %10$s
            from page join chosen using (key) left join staff_member head on head.id = key
            group by key, rank order by rank, key""";

    String statement(List<Integer> weights, boolean continued) {
        return STATEMENT.formatted(
                NOBODY,
                loadBy(weights),
                scope(),
                key(),
                standing == null ? "" : "where standing = ?",
                rank(),
                continued ? "where (rank, key) > (?::" + (sort == Sort.NAME ? "text" : "bigint") + ", ?)" : "",
                sums("levels", SLOTS),
                sums("annuals", MONTHS),
                sums("quarterlies", MONTHS));
    }

    /** What is asked for, in the order of the statement's places for it. */
    List<Object> filters() {
        return Stream.of(sight.above(), staffId, supervisorId, programme, standing == null ? null : standing.name())
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }

    private String scope() {
        return (sight.above() == null
                        ? ""
                        : " and (? in (cm.id, cm.reports_to_id, supervisor.reports_to_id)" + leavers())
                + (staffId == null ? "" : " and cm.id = ?")
                + (supervisorId == null ? "" : " and cm.reports_to_id = ?")
                + (programme == null ? "" : " and cm.programme = ?");
    }

    private String leavers() {
        return sight.leavers() ? " or cm.status = 'SEPARATED')" : ")";
    }

    private String key() {
        return switch (level) {
            case CASE_MANAGER -> "id";
            case TEAM -> "team_id";
            case AGENCY -> "uuid '" + NOBODY + "'";
        };
    }

    private String rank() {
        return switch (sort) {
            case NAME -> "coalesce(min(head.family_name || ', ' || head.given_name), '')";
            case LOAD -> "-sum(load)";
            case COUNT -> "-sum(assigned)";
        };
    }

    private static String loadBy(List<Integer> weights) {
        return IntStream.range(0, SLOTS)
                .filter(slot -> weights.get(slot) != 0)
                .mapToObj(slot -> "levels[%d] * %d".formatted(slot + 1, weights.get(slot)))
                .collect(joining(" + ", "(", " + 0)"));
    }

    private static String sums(String column, int length) {
        return IntStream.rangeClosed(1, length)
                .mapToObj(place -> "sum(%s[%d])".formatted(column, place))
                .collect(joining(", ", "array[", "]::int[]"));
    }
}
