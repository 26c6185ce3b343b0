-- The part of the staff that mail needs. Written from the staff topic only.
create table staff_member (
    id            uuid   primary key,
    subject       text   not null,
    active        boolean not null,
    role          text   not null,
    name          text,
    email         text,
    reports_to_id uuid,
    sequence      bigint not null
);

create index staff_member_subject on staff_member (subject);
