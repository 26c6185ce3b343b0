-- Why a salary was not taken over with the target that was granted. R-CLS-1.
alter table caseload_adjustment add column violations jsonb not null default '[]';
