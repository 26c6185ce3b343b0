-- R-REQ-6: exactly one Case Manager at any time. Staff is a copy that may lag, so nothing refers to it by key.
create table individual (
    id               uuid    primary key,
    agency_number    text    not null constraint agency_number_is_unique unique,
    case_manager_id  uuid    not null,
    status           text    not null check (status in ('ACTIVE', 'DISCHARGED', 'DECEASED')),
    given_name       text    not null,
    family_name      text    not null,
    street           text,
    city             text    not null,
    county           text    not null,
    zip              text    not null check (zip ~ '^\d{5}$'),
    latitude         double precision,
    longitude        double precision,
    algo             int     not null check (algo between 0 and 6),
    annual_month     int     check (annual_month between 1 and 12),
    quarterly_months int[],
    guardian_name    text,
    guardian_phone   text,
    guardian_email   text,
    version          bigint  not null
);

create index individual_case_manager on individual (case_manager_id, agency_number, id);
