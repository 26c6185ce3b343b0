-- Who comes onto the current Case Manager's caseload instead, or that somebody is planned to.
alter table entry
    add column backfill             text check (backfill in ('PAIRED', 'PLANNED')),
    add column paired_individual_id uuid,
    add column backfill_note        text,
    add column backfill_recorded_at timestamptz,
    add constraint paired_backfill_names_whom
        check ((backfill is not distinct from 'PAIRED') = (paired_individual_id is not null)),
    add constraint backfill_says_when check ((backfill is null) = (backfill_recorded_at is null)),
    add constraint nobody_comes_in_for_themselves check (paired_individual_id <> individual_id);

create unique index comes_in_once on entry (paired_individual_id) where state in ('LISTED', 'TARGETED');
