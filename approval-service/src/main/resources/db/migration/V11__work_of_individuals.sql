-- The work that Individuals bring, and whether places are those of addresses or of their ZIP codes.
alter table individual
    add column place_is_exact boolean not null default false,
    add column status text,
    add column case_manager_id uuid,
    add column algo int,
    add column annual_month int,
    add column quarterly_months int[];
alter table staff_member add column place_is_exact boolean not null default false;

create index individual_caseload on individual (case_manager_id) where status = 'ACTIVE';
