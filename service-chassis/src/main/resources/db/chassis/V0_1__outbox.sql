-- Events of committed commands, until the relay has published them and a while longer.
create table outbox_event (
    sequence     bigint generated always as identity primary key,
    event_id     uuid        not null,
    topic        text        not null,
    event_key    text        not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    data         text        not null,
    traceparent  text,
    published_at timestamptz
);

create index outbox_event_waiting on outbox_event (sequence) where published_at is null;
create index outbox_event_published on outbox_event (published_at) where published_at is not null;
