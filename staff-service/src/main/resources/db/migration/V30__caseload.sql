-- What weighs in a caseload and how far it is to each Individual. R-CLD-1.
alter table individual
    add column algo             int,
    add column urgency          text  not null default 'MEDIUM',
    add column complexity       text  not null default 'MEDIUM',
    add column environment      text  not null default 'MEDIUM',
    add column service          text  not null default 'DELIVERED',
    add column support_staff    text  not null default 'SOME',
    add column documentation    text  not null default 'MEDIUM',
    add column annual_month     int,
    add column quarterly_months int[] not null default '{}',
    add column miles            double precision;

-- What each caseload amounts to, counted anew in the transaction of whatever changes it; the row is also its lock.
create table caseload (
    case_manager_id uuid   primary key,
    home_latitude   double precision,
    home_longitude  double precision,
    assigned        int    not null default 0,
    levels          int[]  not null default array_fill(0, array[24]),
    annuals         int[]  not null default array_fill(0, array[12]),
    quarterlies     int[]  not null default array_fill(0, array[12]),
    miles           double precision not null default 0,
    located         int    not null default 0
);

insert into caseload (case_manager_id, home_latitude, home_longitude) select id, latitude, longitude from staff_member;
