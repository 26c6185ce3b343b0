-- The history tells in full who did what: on whose behalf, and to whom it leads. Comments become part of it.
alter table history_entry add for_id uuid, add to_id uuid;

insert into history_entry (id, request_id, at, what, by_id)
select id, request_id, written_at, 'COMMENTED', author_id from comment;
