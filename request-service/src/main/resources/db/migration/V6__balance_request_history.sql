-- What happened to a request, for a person to read. A draft's goes with the draft.
create table history_entry (
    id         uuid        primary key,
    request_id uuid        not null references balance_request on delete cascade,
    at         timestamptz not null,
    what       text        not null,
    by_id      uuid,
    why        text
);

create index history_entry_of_request on history_entry (request_id, at, id);
