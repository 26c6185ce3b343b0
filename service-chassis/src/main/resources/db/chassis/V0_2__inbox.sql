-- Which events took effect here. Kept for good: topics never expire, so a replay may bring any of them again.
create table inbox_event (
    source      text        not null,
    event_id    text        not null,
    received_at timestamptz not null default now(),
    primary key (source, event_id)
);

-- Messages that failed, and the later ones of the same key that wait behind them.
create table parked_message (
    id         bigint generated always as identity primary key,
    topic      text        not null,
    event_key  text        not null,
    partition  int         not null,
    position   bigint      not null,
    headers    text        not null,
    data       bytea,
    cause      text        not null,
    parked_at  timestamptz not null default now(),
    unique (topic, partition, position)
);

create index parked_message_key on parked_message (topic, event_key, id);
