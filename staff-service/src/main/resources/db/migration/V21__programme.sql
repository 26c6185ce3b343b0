-- The programme that a member works in. R-CLD-2.
alter table staff_member add column programme text check (programme ~ '^[A-Z][A-Z0-9_]{0,39}$');
