-- Homes before and after a Case Manager's move. R-RELOC-1.
create table residence_change (
    id                  uuid    primary key,
    staff_id            uuid    not null references staff_member,
    state               text    not null check (state in ('SUBMITTED', 'RECORDED', 'GRANTED', 'DENIED', 'WITHDRAWN')),
    old_street          text,
    old_city            text,
    old_county          text,
    old_zip             text,
    old_latitude        double precision,
    old_longitude       double precision,
    new_street          text,
    new_city            text    not null,
    new_county          text    not null,
    new_zip             text    not null,
    new_latitude        double precision not null,
    new_longitude       double precision not null,
    miles               numeric(7, 1),
    limit_miles         numeric(7, 1) not null,
    needs_decision      boolean not null,
    moves_on            date    not null,
    applied_at          timestamptz,
    submitted_by_id     uuid    not null,
    submitted_at        timestamptz not null,
    withdrawal_asked_at timestamptz,
    decided_by_id       uuid,
    decided_at          timestamptz,
    version             bigint  not null,
    constraint applied_when_allowed check (applied_at is null or state in ('RECORDED', 'GRANTED')),
    constraint undecided_when_near check (needs_decision or state in ('RECORDED', 'WITHDRAWN')),
    constraint decided_when_far check (not needs_decision or state <> 'RECORDED')
);

create unique index one_open_residence_change on residence_change (staff_id)
    where state = 'SUBMITTED' or (state in ('RECORDED', 'GRANTED') and applied_at is null);
create index residence_change_newest_first on residence_change (submitted_at desc, id desc);
create index residence_change_of_member on residence_change (staff_id, submitted_at desc, id desc);
create index residence_change_to_apply on residence_change (moves_on)
    where state in ('RECORDED', 'GRANTED') and applied_at is null;
