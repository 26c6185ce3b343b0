-- Files of Individuals. A file is kept whole first, then settled line by line, so that a killed process takes nothing
-- with it. A settled line keeps its number and what became of it, not what stood in it.
create table individual_import (
    id             uuid        primary key,
    dry_run        boolean     not null,
    columns        text[]      not null,
    started_by     text        not null,
    started_by_id  uuid,
    as_integration boolean     not null,
    started_at     timestamptz not null,
    finished_at    timestamptz
);

create index individual_import_newest on individual_import (started_by, id desc);
create index individual_import_running on individual_import (id) where finished_at is null;

create table import_line (
    id            uuid   primary key,
    import_id     uuid   not null references individual_import,
    line_number   bigint not null,
    agency_number text,
    cells         text[],
    result        text   not null check (result in ('WAITING', 'CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    violations    text   check (violations is json array),
    constraint one_result_for_a_line unique (import_id, line_number),
    check ((result = 'WAITING') = (cells is not null)),
    check ((result = 'REFUSED') = (violations is not null))
);

create index import_line_result on import_line (import_id, result, line_number);
create index import_line_agency_number on import_line (import_id, agency_number, line_number);
