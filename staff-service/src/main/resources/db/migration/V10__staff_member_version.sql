-- What was true of each member, and from which day on.
create table staff_member_version (
    id          uuid        primary key,
    staff_id    uuid        not null references staff_member,
    number      bigint      not null,
    valid_from  date        not null,
    recorded_at timestamptz not null,
    state       jsonb       not null,
    constraint one_of_each_number unique (staff_id, number)
);

create index staff_member_version_by_day on staff_member_version (staff_id, valid_from, number);
