-- The narrow copy of residence changes and caseload adjustments: may a request rest on them? Events about one come on
-- two topics, in any order.
create table staff_case (
    id       uuid primary key,
    kind     text not null,
    staff_id uuid not null,
    state    text not null check (state in ('SUBMITTED', 'GRANTED', 'DENIED', 'WITHDRAWN'))
);
