-- Entries that a swap may help: those without a target that lack a backfill, whatever else they wait for.
create index listed_lacking_a_backfill on listed_entry (added_at, request_id)
    where not has_target and waits && array['NOT_BACKFILLED_LOCALIZED', 'NOT_BACKFILLED_BALANCED'];
