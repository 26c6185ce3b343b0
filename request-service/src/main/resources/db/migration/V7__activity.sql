-- The Individual's running record. The entry of a balance request goes with its draft.
create table activity (
    id             uuid        primary key,
    individual_id  uuid        not null references individual,
    type           text        not null check (type in ('CL_BALANCE_REQUEST', 'NOTE', 'CONTACT')),
    occurred_on    date        not null,
    note           text,
    request_id     uuid        references balance_request on delete cascade,
    recorded_by_id uuid        not null,
    recorded_at    timestamptz not null,
    check ((type = 'CL_BALANCE_REQUEST') = (request_id is not null)),
    check (type = 'CL_BALANCE_REQUEST' or note is not null)
);

create index activity_newest on activity (individual_id, id desc);
create index activity_of_request on activity (request_id) where request_id is not null;
