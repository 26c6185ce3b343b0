-- What the approval lets travel, and what the Individual or guardian chose.
alter table entry
    add column reason_version          int   not null default 1,
    add column coded_details           jsonb not null default '{}',
    add column case_manager_constraint text,
    add column waits_for_local_opening boolean;

comment on column entry.waits_for_local_opening is 'R-LOC-2, as verified; null where the approval did not say';
