-- Notices that members have given or been given. R-STF-1.
alter table staff_member add column last_working_day date;

create table separation (
    id               uuid    primary key,
    staff_id         uuid    not null references staff_member,
    kind             text    not null check (kind in ('RESIGNATION', 'TERMINATION')),
    state            text    not null check (state in ('NOTICED', 'SEPARATED', 'WITHDRAWN')),
    noticed_on       date    not null,
    last_working_day date    not null,
    entered_by_id    uuid    not null,
    entered_at       timestamptz not null,
    ended_at         timestamptz,
    version          bigint  not null,
    constraint noticed_before_leaving check (noticed_on <= last_working_day),
    constraint ended_when_not_open check ((state = 'NOTICED') = (ended_at is null))
);

create unique index one_open_separation on separation (staff_id) where state = 'NOTICED';
create index separation_newest_first on separation (entered_at desc, id desc);
create index separation_of_member on separation (staff_id, entered_at desc, id desc);
create index separation_due on separation (last_working_day) where state = 'NOTICED';
