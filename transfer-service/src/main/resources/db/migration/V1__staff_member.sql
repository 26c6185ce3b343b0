-- Our copy of the staff: who works here, who is above whom, what candidates are judged by.
create table staff_member (
    id                      uuid   primary key,
    staff_number            text   not null,
    subject                 text   not null,
    status                  text   not null,
    role                    text   not null,
    given_name              text,
    family_name             text,
    case_manager_kind       text,
    reports_to_id           uuid,
    case_manager_since      date,
    prior_experience_months int    not null,
    caseload_target         int,
    sequence                bigint not null
);

create index staff_member_by_subject on staff_member (subject);
create index staff_member_by_superior on staff_member (reports_to_id);
create index staff_member_by_role on staff_member (role, status);
