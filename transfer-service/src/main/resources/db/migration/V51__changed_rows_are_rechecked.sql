-- What changed while an entry did may have been missed: each is looked at once more, as are those that are there.
update listed_entry set looked_at = timestamptz '1900-01-01' where looked_at is null;

comment on column listed_entry.looked_at is 'null where the entry rests on nobody else''s room and was looked at again since it changed';
