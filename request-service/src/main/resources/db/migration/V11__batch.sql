-- R-STF-1: a whole caseload put forward at once. What is asked for is kept first, then settled item by item, so that a
-- killed process takes nothing with it.
create table batch (
    id               uuid        primary key,
    case_manager_id  uuid        not null,
    reason           text        not null,
    details          text        not null check (details is json object),
    entered_by_id    uuid        not null,
    as_supervisor    boolean     not null,
    as_field_support boolean     not null,
    started_at       timestamptz not null,
    finished_at      timestamptz,
    check (as_supervisor or as_field_support)
);

create unique index one_running_batch on batch (case_manager_id) where finished_at is null;

create table batch_item (
    id            uuid primary key,
    batch_id      uuid not null references batch,
    individual_id uuid not null references individual,
    state         text not null check (state in ('WAITING', 'ENTERED_AND_SUBMITTED', 'REFUSED')),
    request_id    uuid references balance_request,
    why           text check (why is json object),
    attempts      int  not null,
    constraint one_item_for_an_individual unique (batch_id, individual_id),
    check ((state = 'ENTERED_AND_SUBMITTED') = (request_id is not null)),
    check ((state = 'REFUSED') = (why is not null))
);

create index batch_item_of_batch on batch_item (batch_id, id);
create index batch_item_waiting on batch_item (id) where state = 'WAITING';
