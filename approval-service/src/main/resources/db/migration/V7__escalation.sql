-- Whose decision the path asks for; kind is whose it has become (R-APR-5, R-APR-7).
alter table approval_step add column path_kind text, add column escalated boolean not null default false;
update approval_step set path_kind = kind;
alter table approval_step alter column path_kind set not null;

create index approval_step_waiting on approval_step (since, id)
    where state in ('OPEN', 'UNDER_REVIEW') and kind <> 'HUMAN_RESOURCES';
