-- The narrow copy of the staff. Nothing but the id is unique: states of different members arrive in any order.
create table staff_member (
    id                uuid   primary key,
    sequence          bigint not null,
    subject           text   not null,
    status            text   not null,
    role              text   not null,
    given_name        text,
    family_name       text,
    case_manager_kind text,
    reports_to_id     uuid
);

create index staff_member_subject on staff_member (subject);
create index staff_member_reports_to on staff_member (reports_to_id);
create index staff_member_separated on staff_member (id) where status = 'SEPARATED';
