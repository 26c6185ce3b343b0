create table mcr (
    id              uuid        primary key,
    individual_id   uuid        not null references individual,
    completed_at    timestamptz,
    completed_by_id uuid,
    version         bigint      not null,
    check ((completed_at is null) = (completed_by_id is null))
);

-- A completed MCR is never taken back; beside it there is at most one that is being worked on.
create unique index one_open_mcr on mcr (individual_id) where completed_at is null;
create index mcr_newest on mcr (individual_id, id desc);

create table mcr_section (
    mcr_id    uuid    not null references mcr,
    section   text    not null,
    confirmed boolean not null,
    note      text,
    primary key (mcr_id, section),
    check (confirmed or note is not null)
);
