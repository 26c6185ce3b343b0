-- Our copy of the Individuals. Names and place are absent once erased.
create table individual (
    id              uuid   primary key,
    agency_number   text   not null,
    status          text   not null,
    algo            int    not null,
    case_manager_id uuid   not null,
    given_name      text,
    family_name     text,
    city            text,
    county          text,
    zip             text,
    sequence        bigint not null
);

create index individual_by_case_manager on individual (case_manager_id, status);
