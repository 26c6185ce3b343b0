create table delegation (
    id          uuid primary key,
    approver_id uuid not null,
    delegate_id uuid not null,
    from_day    date not null,
    until_day   date not null,
    constraint delegation_has_a_span check (from_day <= until_day),
    constraint delegated_to_another check (approver_id <> delegate_id)
);

create index delegation_of_approver on delegation (approver_id, from_day, id);
create index delegation_to on delegation (delegate_id, until_day);

-- Whose step it was, where a delegate decided it.
alter table approval_step add column decided_for_id uuid;
