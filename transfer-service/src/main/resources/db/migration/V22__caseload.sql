-- What each Case Manager carries, counted anew with each change of an Individual: thousands are compared at once.
create table caseload (
    case_manager_id uuid  primary key,
    assigned        int   not null default 0,
    annuals         int[] not null default '{0,0,0,0,0,0,0,0,0,0,0,0}',
    quarterlies     int[] not null default '{0,0,0,0,0,0,0,0,0,0,0,0}',
    by_algo         int[] not null default '{0,0,0,0,0,0,0}'
);

insert into caseload (case_manager_id) select distinct case_manager_id from individual;

update caseload kept set
    assigned = (select count(*) from individual
        where individual.case_manager_id = kept.case_manager_id and status = 'ACTIVE'),
    annuals = array(select count(individual.id) from generate_series(1, 12) as month left join individual
        on individual.case_manager_id = kept.case_manager_id and status = 'ACTIVE' and annual_month = month
        group by month order by month),
    quarterlies = array(select count(individual.id) from generate_series(1, 12) as month left join individual
        on individual.case_manager_id = kept.case_manager_id and status = 'ACTIVE' and month = any (quarterly_months)
        group by month order by month),
    by_algo = array(select count(individual.id) from generate_series(0, 6) as level left join individual
        on individual.case_manager_id = kept.case_manager_id and status = 'ACTIVE' and algo = level
        group by level order by level);

create index entry_holding_a_place on entry (new_case_manager_id)
    where state = 'TARGETED' or state = 'COMPLETED' and move_shown = false;
drop index entry_taking_up_room;
