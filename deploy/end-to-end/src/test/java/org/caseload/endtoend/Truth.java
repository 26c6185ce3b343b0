package org.caseload.endtoend;

import java.util.List;
import org.caseload.endtoend.Copies.Pair;

/** What each copy must equal: its owner's rows, over every column that both have, or a count from scratch. */
final class Truth {

    private static final String YEAR = "array(select count(p.id) from generate_series(1, 12) m left join individual p"
            + " on p.case_manager_id = c.case_manager_id and p.status = 'ACTIVE' and %s group by m order by m)::int[]";
    private static final String ANNUALS = YEAR.formatted("p.annual_month = m");
    private static final String QUARTERLIES = YEAR.formatted("m = any (p.quarterly_months)");
    private static final String SERVED =
            "(select %s from individual p where p.case_manager_id = c.case_manager_id and p.status = 'ACTIVE')";

    static final List<Pair> PAIRS = List.of(
            staff(
                    "request",
                    "id, staff_number, subject, status, role, given_name, family_name, case_manager_kind, reports_to_id,"
                            + " last_working_day, covered_by_id"),
            staff(
                    "approval",
                    "id, subject, status, role, given_name, family_name, reports_to_id, latitude, longitude,"
                            + " coalesce(place_is_exact, false)"),
            staff(
                    "transfer",
                    "id, staff_number, subject, status, role, given_name, family_name, case_manager_kind, reports_to_id,"
                            + " case_manager_since, prior_experience_months, caseload_target, latitude, longitude,"
                            + " coalesce(place_is_exact, false), class_code, gender, to_jsonb(specialties),"
                            + " last_working_day, covered_by_id"),
            new Pair(
                    "notification's staff",
                    "staff",
                    "select row(id, subject, status = 'ACTIVE', status = 'SEPARATED', role,"
                            + " given_name || ' ' || family_name, email, reports_to_id, covered_by_id)::text"
                            + " from staff_member",
                    "notification",
                    "select row(id, subject, active, separated, role, name, email, reports_to_id, covered_by_id)::text"
                            + " from staff_member"),
            individuals(
                    "approval",
                    "id, agency_number, given_name, family_name, status, case_manager_id, algo, annual_month,"
                            + " coalesce(quarterly_months, '{}')"),
            individuals(
                    "transfer",
                    "id, agency_number, given_name, family_name, status, case_manager_id, algo, annual_month,"
                            + " coalesce(quarterly_months, '{}'), city, county, zip, coalesce(needs, '{}')"),
            individuals(
                    "staff",
                    "id, agency_number, case_manager_id, status, zip, algo, annual_month,"
                            + " coalesce(quarterly_months, '{}'), coalesce(urgency, 'MEDIUM'),"
                            + " coalesce(complexity, 'MEDIUM'), coalesce(environment, 'MEDIUM'),"
                            + " coalesce(documentation, 'MEDIUM'), coalesce(service, 'DELIVERED'),"
                            + " coalesce(support_staff, 'SOME')"),
            new Pair(
                    "notification's individuals",
                    "request",
                    "select row(id, agency_number, left(given_name, 1) || '. ' || left(family_name, 1) || '.')::text"
                            + " from individual",
                    "notification",
                    "select row(id, agency_number, initials)::text from individual"),
            new Pair(
                    "approval's MCRs",
                    "request",
                    "select distinct on (individual_id) row(individual_id, id, completed_at)::text from mcr"
                            + " where completed_at is not null order by individual_id, completed_at desc",
                    "approval",
                    "select row(individual_id, mcr_id, completed_at)::text from mcr"),
            counted(
                    "transfer's caseloads",
                    "transfer",
                    "select row(c.case_manager_id, assigned, annuals, quarterlies, by_algo)::text from caseload c"
                            + " where assigned > 0 or case_manager_id not in (select id from staff_member)",
                    "select row(c.case_manager_id, " + SERVED.formatted("count(*)") + ", " + ANNUALS + ", "
                            + QUARTERLIES
                            + ", array(select count(p.id) from generate_series(0, 6) l left join individual p"
                            + " on p.case_manager_id = c.case_manager_id and p.status = 'ACTIVE' and p.algo = l"
                            + " group by l order by l)::int[])::text"
                            + " from (select distinct case_manager_id from individual where status = 'ACTIVE') c"),
            counted(
                    "staff-service's caseloads",
                    "staff",
                    "select row(c.case_manager_id, assigned, annuals, quarterlies, located,"
                            + " round(miles::numeric, 3))::text from caseload c",
                    "select row(c.case_manager_id, " + SERVED.formatted("count(*)") + ", " + ANNUALS + ", "
                            + QUARTERLIES
                            + ", " + SERVED.formatted("count(p.miles)") + ", "
                            + SERVED.formatted("round(coalesce(sum(p.miles), 0)::numeric, 3)")
                            + ")::text from caseload c"),
            counted(
                    "transfer's list",
                    "transfer",
                    "select row(request_id, reason, county, zip, algo, case_manager_id, supervisor_id, director_id,"
                            + " has_target, eligible)::text from listed_entry",
                    "select row(e.id, e.reason, p.county, p.zip, p.algo, coalesce(p.case_manager_id, e.case_manager_id),"
                            + " l.reports_to_id, a.reports_to_id, e.state = 'TARGETED', coalesce(s.eligible, false))::text"
                            + " from entry e left join individual p on p.id = e.individual_id"
                            + " left join staff_member l on l.id = coalesce(p.case_manager_id, e.case_manager_id)"
                            + " left join staff_member a on a.id = l.reports_to_id"
                            + " left join standing s on s.individual_id = e.individual_id"
                            + " where e.state in ('LISTED', 'TARGETED')"));

    private Truth() {}

    /** Of the caseload targets the one that holds is copied, the programme's or the agency's included. */
    private static Pair staff(String keeper, String columns) {
        String query = "select row(" + columns + ")::text from staff_member";
        String told = query.replace("caseload_target", "coalesce(effective_target, caseload_target)");
        return new Pair(keeper + "'s staff", "staff", told, keeper, query);
    }

    private static Pair individuals(String keeper, String columns) {
        String query = "select row(" + columns + ")::text from individual";
        return new Pair(keeper + "'s individuals", "request", query, keeper, query);
    }

    private static Pair counted(String what, String service, String kept, String counted) {
        return new Pair(what, service, counted, service, kept);
    }
}
