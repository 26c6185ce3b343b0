-- Narrow copies of what other services own; each row is the latest state that arrived.
create table staff_member (
    id            uuid   primary key,
    subject       text   not null,
    status        text   not null,
    role          text   not null,
    given_name    text,
    family_name   text,
    reports_to_id uuid,
    sequence      bigint not null
);

create index staff_member_subject on staff_member (subject);
create index staff_member_reports_to on staff_member (reports_to_id);

create table individual (
    id            uuid   primary key,
    agency_number text   not null,
    given_name    text,
    family_name   text,
    sequence      bigint not null
);

-- The latest completed MCR of each Individual.
create table mcr (
    individual_id uuid        primary key,
    mcr_id        uuid        not null,
    completed_at  timestamptz not null
);
