-- Whether each Individual is ready, as of the day last looked at, and when that changes by itself (R-RDY-6).
create table standing (
    individual_id  uuid    primary key,
    eligible       boolean,
    rules          text[]  not null default '{}',
    earliest_day   date,
    ends_on        date,
    judged_on      date,
    judged_with    text,
    next_change_on date,
    constraint judged_standings_are_whole
        check ((judged_on is null) = (eligible is null) and (judged_on is null) = (judged_with is null)),
    constraint eligible_where_no_rule_blocks check (eligible = (cardinality(rules) = 0))
);

comment on column standing.eligible is 'null until first judged';
comment on column standing.earliest_day is 'R-RDY-5; where it has come, it is today';
comment on column standing.next_change_on is 'the day on which to judge again; null where nothing changes by itself';

create index standing_due on standing (next_change_on, individual_id) where next_change_on is not null;

-- Whoever is known already is due at once.
insert into standing (individual_id, next_change_on)
select id, date '1900-01-01' from individual where status = 'ACTIVE'
union
select sheet.individual_id, date '1900-01-01' from fact_sheet sheet
where not exists (select from individual where id = sheet.individual_id and status <> 'ACTIVE');
