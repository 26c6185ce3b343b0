-- R-PICK-1: what was asked for, when the MCR is due, and whether it came. A day of receipt may come more than once.
create table pick_list_request (
    id               uuid        primary key,
    individual_id    uuid        not null references individual,
    asked_by         text        not null check (asked_by in ('INDIVIDUAL', 'GUARDIAN')),
    received_on      date        not null,
    mcr_due_on       date        not null,
    mcr_completed_at timestamptz,
    reminded_at      timestamptz,
    recorded_by_id   uuid        not null,
    recorded_at      timestamptz not null,
    constraint due_after_receipt check (mcr_due_on > received_on)
);

create index pick_list_request_newest on pick_list_request (individual_id, id desc);
create index pick_list_request_open on pick_list_request (mcr_due_on) where mcr_completed_at is null;
