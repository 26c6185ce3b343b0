-- Who is told of an entry that ends.
alter table entry add column submitter_id uuid;

comment on column entry.submitter_id is 'null for those approved before it was kept';
