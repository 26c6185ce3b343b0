-- Cases of the staff with Human Resources are approved too; they have no Individual, no reason and no MCR.
alter table approval
    add column kind text not null default 'BALANCE_REQUEST'
        check (kind in ('BALANCE_REQUEST', 'RESIDENCE_CHANGE', 'CASELOAD_ADJUSTMENT')),
    add column rests_on text check (rests_on in ('RESIDENCE_CHANGE', 'CASELOAD_ADJUSTMENT')),
    add column rests_on_case_id uuid,
    alter column individual_id drop not null,
    alter column reason drop not null,
    alter column reason_version drop not null,
    add constraint requests_have_a_reason
        check (kind <> 'BALANCE_REQUEST' or individual_id is not null and reason is not null and reason_version is not null);
alter table approval alter column kind drop default;

create index approval_resting on approval (rests_on_case_id) where rests_on_case_id is not null;

alter table approval_step
    add column needs_mcr boolean not null default true,
    drop constraint approved_on_an_mcr,
    drop constraint one_step_for_each_decider,
    add constraint approved_on_an_mcr check (state <> 'APPROVED' or mcr_id is not null or not needs_mcr);

-- A request that is denied with the case that it rests on is denied by whoever denied the case.
create unique index one_step_for_each_decider on approval_step (request_id, decided_by_id)
    where ground is distinct from 'CASE_DENIED';
