create table conversation (
    id             uuid        primary key,
    request_id     uuid        not null references approval,
    step_id        uuid        not null references approval_step,
    in_review      boolean     not null,
    held_on        date        not null,
    participants   text[]      not null,
    summary        text        not null,
    recorded_by_id uuid        not null,
    recorded_at    timestamptz not null
);

create index conversation_of_approval on conversation (request_id, recorded_at, id);
