-- Files of staff. A file is kept whole before its lines are entered, so that a process that is killed takes nothing with it.
create table staff_import (
    id            uuid    primary key,
    dry_run       boolean not null,
    state         text    not null check (state in ('RECEIVING', 'RUNNING', 'DONE')),
    lines         bigint  not null default 0,
    created       bigint  not null default 0,
    changed       bigint  not null default 0,
    unchanged     bigint  not null default 0,
    refused       bigint  not null default 0,
    started_by_id uuid    not null references staff_member,
    started_at    timestamptz not null,
    finished_at   timestamptz,
    constraint finished_when_done check ((state = 'DONE') = (finished_at is not null))
);

create index staff_import_not_done on staff_import (id) where state <> 'DONE';

-- What stood in a line is forgotten once nobody needs it: its number stays, and what became of it.
create table import_line (
    import_id    uuid   not null references staff_import,
    number       bigint not null,
    staff_number text,
    cells        jsonb,
    result       text   check (result in ('CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    violations   jsonb  not null default '[]',
    primary key (import_id, number)
);

create index import_line_waiting on import_line (import_id, number) where result is null;
create index import_line_by_result on import_line (import_id, result, number);
create index import_line_by_staff_number on import_line (import_id, staff_number, number);
create index import_line_with_cells on import_line (import_id, number) where cells is not null;
