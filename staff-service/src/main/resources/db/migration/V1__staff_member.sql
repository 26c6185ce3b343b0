create table staff_member (
    id                      uuid    primary key,
    staff_number            text    not null constraint staff_number_is_unique unique,
    subject                 text    not null constraint subject_is_unique unique,
    status                  text    not null check (status in ('ACTIVE', 'ON_LEAVE', 'SEPARATED')),
    given_name              text    not null,
    family_name             text    not null,
    email                   text    not null,
    role                    text    not null check (role in ('CASE_MANAGER', 'SUPERVISOR', 'ASSISTANT_DIRECTOR',
                                        'HUMAN_RESOURCES', 'ENGAGEMENT_COORDINATOR', 'FIELD_SUPPORT')),
    case_manager_kind       text    check (case_manager_kind in ('INTAKE', 'ONGOING')),
    reports_to_id           uuid    references staff_member,
    class_code              text,
    case_manager_since      date,
    prior_experience_months int     not null,
    caseload_target         int,
    street                  text,
    city                    text,
    county                  text,
    zip                     text,
    latitude                double precision,
    longitude               double precision,
    version                 bigint  not null,
    check ((role = 'CASE_MANAGER') = (case_manager_kind is not null)),
    check (reports_to_id <> id)
);

create index staff_member_by_number on staff_member (staff_number, id);
create index staff_member_reports_to on staff_member (reports_to_id, staff_number, id);
create index staff_member_role on staff_member (role, staff_number, id);
