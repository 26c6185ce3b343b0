-- Two or three Individuals who change their Case Managers for each other's, in one act.
create table swap (
    id          uuid        primary key,
    target_date date        not null,
    state       text        not null check (state in ('LIVE', 'COMPLETED', 'CANCELLED')),
    set_at      timestamptz not null,
    set_by      uuid        not null,
    ended_at    timestamptz,
    version     bigint      not null,
    constraint ended_swaps_say_when check ((state = 'LIVE') = (ended_at is null))
);

create table swap_move (
    swap_id             uuid not null references swap,
    place               int  not null,
    request_id          uuid not null references entry,
    case_manager_id     uuid not null,
    new_case_manager_id uuid not null,
    primary key (swap_id, place)
);

create index swap_move_by_request on swap_move (request_id);

alter table entry
    add column swap_id uuid references swap,
    add constraint swapped_entries_are_targeted check (swap_id is null or state in ('TARGETED', 'COMPLETED'));

create index entry_by_swap on entry (swap_id) where swap_id is not null;

comment on column entry.swap_id is 'the live or completed swap that the entry is part of';
