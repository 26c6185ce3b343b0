-- What stood in the way when the target was set: those concerned were told of it then (R-TRN-1).
alter table entry add column known_at_target text[] not null default '{}';

-- Whether a move with a target can't complete on it as things stand, for a reason that nobody was told of (R-RDY-6).
create table transfer_risk (
    request_id uuid        primary key,
    revision   int         not null,
    known      text[]      not null,
    at_risk    boolean     not null,
    rules      text[]      not null,
    since      timestamptz,
    judged_on  date        not null,
    constraint risk_says_since_when check (at_risk = (since is not null))
);

-- Moves to be looked at again; left in the transaction of whatever changed, taken away once looked at.
create table risk_check (
    id         bigint generated always as identity primary key,
    request_id uuid   not null
);

create index entry_targeted on entry (individual_id) where state = 'TARGETED';
create index entry_targeted_to on entry (new_case_manager_id) where state = 'TARGETED';
