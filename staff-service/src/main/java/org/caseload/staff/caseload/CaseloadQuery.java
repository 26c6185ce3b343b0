package org.caseload.staff.caseload;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseload.staff.caseload.CaseloadView.Level;
import org.caseload.staff.caseload.CaseloadView.Sort;
import org.caseload.staff.caseload.CaseloadView.Standing;

/**
 * Which caseloads are asked for, and how the database is asked. A null filter is none; {@code above} keeps that person
 * and those who report to them, at one or two removes.
 */
record CaseloadQuery(
        Level level, Sort sort, UUID above, UUID staffId, UUID supervisorId, String programme, Standing standing) {

    /** Stands for no one person: the agency, or the Supervisor of those who report to nobody. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final int SLOTS = 24;
    private static final int MONTHS = 12;

    /** One statement: the caseloads in scope, put together by level, cut to a page, and only then added up in full. */
    private static final String STATEMENT = """
            with given as (select ?::uuid as above, ?::uuid as staff_id, ?::uuid as supervisor_id, ?::text as programme,
                    ?::text as standing, ?::int as target, ?::int as least, ?::int as most),
            standard as (select * from unnest(?::text[], ?::int[], ?::int[]) as standard (programme, least, most)),
            each as (
                select cm.id, coalesce(cm.reports_to_id, '%1$s') as team_id, caseload.*,
                    coalesce(cm.caseload_target, given.target) as target,
                    cm.status = 'ACTIVE' and cm.case_manager_kind = 'ONGOING' and cm.last_working_day is null as is_open,
                    %2$s as load,
                    case when assigned < coalesce(standard.least, given.least) then 'UNDER'
                        when assigned > coalesce(standard.most, given.most) then 'OVER' else 'WITHIN' end as standing
                from given cross join staff_member cm join caseload on caseload.case_manager_id = cm.id
                    left join staff_member supervisor on supervisor.id = cm.reports_to_id
                    left join standard on standard.programme = cm.programme
                where (cm.role = 'CASE_MANAGER' and cm.status <> 'SEPARATED' or assigned > 0)
                    and (above is null or above in (cm.id, cm.reports_to_id, supervisor.reports_to_id))
                    and (given.staff_id is null or given.staff_id = cm.id)
                    and (given.supervisor_id is null or given.supervisor_id = cm.reports_to_id)
                    and (given.programme is null or given.programme = cm.programme)),
            chosen as (select each.*, %3$s as key from each cross join given
                where given.standing is null or given.standing = each.standing),
            ranked as (select key, %4$s as rank from chosen left join staff_member head on head.id = key group by key),
            page as (select * from ranked where ?::text is null or (rank, key) > (?::%5$s, ?::uuid)
                order by rank, key limit ?)
            select key, rank, min(head.staff_number), min(head.family_name || ', ' || head.given_name),
                min(head.reports_to_id::text), min(head.programme), count(*), sum(assigned), sum(load), sum(target),
                sum(target - assigned) filter (where is_open), min(standing),
                count(*) filter (where standing = 'UNDER'), count(*) filter (where standing = 'WITHIN'),
                count(*) filter (where standing = 'OVER'), sum(miles), sum(located), %6$s, %7$s, %8$s
            from page join chosen using (key) left join staff_member head on head.id = key
            group by key, rank order by rank, key""";

    String statement(List<Integer> weights) {
        return STATEMENT.formatted(
                NOBODY,
                loadBy(weights),
                key(),
                rank(),
                rankType(),
                sums("levels", SLOTS),
                sums("annuals", MONTHS),
                sums("quarterlies", MONTHS));
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

    private String rankType() {
        return sort == Sort.NAME ? "text" : "bigint";
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
