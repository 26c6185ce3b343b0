-- What a command with an Idempotency-Key was answered, so that a retry hears the same and does nothing twice.
create table command_answer (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int,
    location    text,
    entity_tag  text,
    body        text,
    answered_at timestamptz not null default now(),
    primary key (caller, key)
);

create index command_answer_age on command_answer (answered_at);
