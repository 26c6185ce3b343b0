-- The live entries as the list finds and sorts them: one narrow row each, kept in the transactions that change what it
-- is made of. Each filter has an index in each order, so that a page is one range of one index, however long the list is.
create table listed_entry (
    request_id      uuid        primary key references entry,
    added_at        timestamptz not null,
    earliest_day    date        not null,
    target_date     date        not null,
    reason          text        not null,
    county          text,
    zip             text,
    algo            int,
    case_manager_id uuid        not null,
    supervisor_id   uuid,
    director_id     uuid,
    eligible        boolean     not null,
    waiting_state   text        not null check (waiting_state in ('TARGETED', 'WAITING_FOR_LOCAL_OPENING',
        'WAITING_FOR_CHOICE', 'WAITING_FOR_BACKFILL', 'NOT_READY', 'READY')),
    has_target      boolean     not null,
    waits           text[]      not null,
    opening         boolean     not null,
    choice_stands   boolean     not null,
    looked_at       timestamptz,
    constraint targeted_where_there_is_a_target check ((waiting_state = 'TARGETED') = has_target),
    constraint eligible_now_or_later check (eligible = (earliest_day = date '0001-01-01'))
);

comment on column listed_entry.earliest_day is '0001-01-01 for all who are eligible now, 9999-12-31 where nobody can say';
comment on column listed_entry.target_date is '9999-12-31 where there is none';
comment on column listed_entry.opening is 'R-LOC-2, R-RELOC-4: whether anybody may take over, as of looked_at';
comment on column listed_entry.choice_stands is 'R-CAND-4: whether the one chosen may take over, as of looked_at';
comment on column listed_entry.looked_at is 'null where the entry rests on nobody else''s room';

create index listed_by_age on listed_entry (added_at, request_id);
create index listed_by_earliest_day on listed_entry (earliest_day, added_at, request_id);
create index listed_by_target_date on listed_entry (target_date, added_at, request_id);
create index listed_by_reason_and_age on listed_entry (reason, added_at, request_id);
create index listed_by_reason_and_earliest_day on listed_entry (reason, earliest_day, added_at, request_id);
create index listed_by_reason_and_target_date on listed_entry (reason, target_date, added_at, request_id);
create index listed_by_county_and_age on listed_entry (county, added_at, request_id);
create index listed_by_county_and_earliest_day on listed_entry (county, earliest_day, added_at, request_id);
create index listed_by_county_and_target_date on listed_entry (county, target_date, added_at, request_id);
create index listed_by_zip_and_age on listed_entry (zip, added_at, request_id);
create index listed_by_zip_and_earliest_day on listed_entry (zip, earliest_day, added_at, request_id);
create index listed_by_zip_and_target_date on listed_entry (zip, target_date, added_at, request_id);
create index listed_by_algo_and_age on listed_entry (algo, added_at, request_id);
create index listed_by_algo_and_earliest_day on listed_entry (algo, earliest_day, added_at, request_id);
create index listed_by_algo_and_target_date on listed_entry (algo, target_date, added_at, request_id);
create index listed_by_case_manager_id_and_age on listed_entry (case_manager_id, added_at, request_id);
create index listed_by_case_manager_id_and_earliest_day on listed_entry (case_manager_id, earliest_day, added_at, request_id);
create index listed_by_case_manager_id_and_target_date on listed_entry (case_manager_id, target_date, added_at, request_id);
create index listed_by_supervisor_id_and_age on listed_entry (supervisor_id, added_at, request_id);
create index listed_by_supervisor_id_and_earliest_day on listed_entry (supervisor_id, earliest_day, added_at, request_id);
create index listed_by_supervisor_id_and_target_date on listed_entry (supervisor_id, target_date, added_at, request_id);
create index listed_by_director_id_and_age on listed_entry (director_id, added_at, request_id);
create index listed_by_director_id_and_earliest_day on listed_entry (director_id, earliest_day, added_at, request_id);
create index listed_by_director_id_and_target_date on listed_entry (director_id, target_date, added_at, request_id);
create index listed_by_eligible_and_age on listed_entry (eligible, added_at, request_id);
create index listed_by_eligible_and_earliest_day on listed_entry (eligible, earliest_day, added_at, request_id);
create index listed_by_eligible_and_target_date on listed_entry (eligible, target_date, added_at, request_id);
create index listed_by_waiting_state_and_age on listed_entry (waiting_state, added_at, request_id);
create index listed_by_waiting_state_and_earliest_day on listed_entry (waiting_state, earliest_day, added_at, request_id);
create index listed_by_waiting_state_and_target_date on listed_entry (waiting_state, target_date, added_at, request_id);
create index listed_by_has_target_and_age on listed_entry (has_target, added_at, request_id);
create index listed_by_has_target_and_earliest_day on listed_entry (has_target, earliest_day, added_at, request_id);
create index listed_by_has_target_and_target_date on listed_entry (has_target, target_date, added_at, request_id);
create index listed_to_look_at on listed_entry (looked_at, request_id) where looked_at is not null;

-- Those that are live already are looked at again by the first recheck.
insert into listed_entry
select entry.id, added_at, date '9999-12-31', coalesce(target_date, date '9999-12-31'), reason, county, zip, algo,
    coalesce(person.case_manager_id, entry.case_manager_id), line.reports_to_id, above.reports_to_id, false,
    case entry.state when 'TARGETED' then 'TARGETED' else 'NOT_READY' end, entry.state = 'TARGETED', '{NOT_ELIGIBLE}',
    false, false, timestamptz '1900-01-01'
from entry left join individual person on person.id = entry.individual_id
    left join staff_member line on line.id = coalesce(person.case_manager_id, entry.case_manager_id)
    left join staff_member above on above.id = line.reports_to_id
where entry.state in ('LISTED', 'TARGETED');

create index entry_by_paired_individual on entry (paired_individual_id) where paired_individual_id is not null;
