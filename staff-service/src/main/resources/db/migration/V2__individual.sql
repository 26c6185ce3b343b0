-- Our copy of the Individuals: who serves them and where they live, and nothing else.
create table individual (
    id              uuid    primary key,
    agency_number   text    not null,
    case_manager_id uuid    not null,
    status          text    not null,
    zip             text,
    latitude        double precision,
    longitude       double precision,
    sequence        bigint  not null
);

create index individual_by_case_manager on individual (case_manager_id, status);
