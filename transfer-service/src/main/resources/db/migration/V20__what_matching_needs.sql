-- What candidates are matched by: of the staff and of the Individuals.
alter table staff_member
    add column latitude         double precision,
    add column longitude        double precision,
    add column place_is_exact   boolean not null default false,
    add column class_code       text,
    add column gender           text,
    add column specialties      text[]  not null default '{}',
    add column last_working_day date,
    add column covered_by_id    uuid;

comment on column staff_member.gender is 'held for constraints on the new Case Manager alone, R-CONF-2; shown to nobody';

alter table individual
    add column latitude         double precision,
    add column longitude        double precision,
    add column place_is_exact   boolean not null default false,
    add column needs            text[]  not null default '{}',
    add column annual_month     int,
    add column quarterly_months int[]   not null default '{}';

create index staff_member_by_cover on staff_member (covered_by_id) where covered_by_id is not null;
