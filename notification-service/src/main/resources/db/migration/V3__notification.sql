-- Every mail is stored first and sent from here, in order for each subject and recipient.
create table notification (
    id              uuid        primary key,
    position        bigint      generated always as identity,
    template        text        not null,
    subject_id      uuid        not null,
    individual_id   uuid        not null,
    occasion        text        not null,
    addressee_id    uuid        not null,
    to_supervisor   boolean     not null,
    facts           jsonb       not null,
    state           text        not null check (state in ('WAITING', 'PENDING', 'SENT', 'FAILED')),
    recipient_id    uuid,
    recipient_address text,
    attempts        int         not null,
    next_attempt_at timestamptz not null,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    last_error      text,
    waits_for_id    uuid,
    constraint notification_once unique (template, subject_id, occasion, addressee_id, to_supervisor),
    constraint notification_once_to_each unique (template, subject_id, occasion, recipient_id)
);

create index notification_unsent on notification (position) where state in ('WAITING', 'PENDING');
create index notification_unsent_of on notification (subject_id, position) where state in ('WAITING', 'PENDING');
create index notification_waiting on notification (waits_for_id) where waits_for_id is not null;
create index notification_newest on notification (created_at desc, id desc);
create index notification_newest_of_subject on notification (subject_id, created_at desc, id desc);
create index notification_newest_to on notification (recipient_id, created_at desc, id desc);
create index notification_newest_in_state on notification (state, created_at desc, id desc);
