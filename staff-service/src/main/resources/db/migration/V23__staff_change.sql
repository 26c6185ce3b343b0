-- Changes of members that take effect on a day. A batch is a team's move.
create table staff_change (
    id            uuid    primary key,
    staff_id      uuid    not null references staff_member,
    batch_id      uuid,
    effective_on  date    not null,
    patch         jsonb   not null,
    state         text    not null check (state in ('PENDING', 'APPLIED', 'FAILED', 'WITHDRAWN')),
    violations    jsonb   not null default '[]',
    entered_by_id uuid    not null references staff_member,
    entered_at    timestamptz not null,
    settled_at    timestamptz,
    version       bigint  not null,
    constraint settled_when_not_pending check ((state = 'PENDING') = (settled_at is null))
);

create index staff_change_of_member on staff_change (staff_id, effective_on, id);
create index staff_change_by_day on staff_change (effective_on desc, id desc);
create index staff_change_due on staff_change (effective_on, id) where state = 'PENDING';
