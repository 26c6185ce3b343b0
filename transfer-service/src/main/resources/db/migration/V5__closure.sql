-- Closures that were asked for; one may arrive before the approval that it ends.
create table closure (
    request_id uuid        primary key,
    cause      text        not null check (cause in ('DISCHARGED', 'DECEASED')),
    asked_at   timestamptz not null
);
