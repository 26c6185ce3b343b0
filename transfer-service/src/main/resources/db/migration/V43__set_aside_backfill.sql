-- What was recorded for an entry that is part of a live swap, to come back if the swap does not take place.
create table set_aside_backfill (
    request_id    uuid primary key references entry,
    individual_id uuid,
    note          text
);

create index set_aside_backfill_by_individual on set_aside_backfill (individual_id);

comment on column set_aside_backfill.individual_id is 'null where somebody is planned to come in';
