-- R-STF-3: mail to a Case Manager who has left goes to who covers for them.
alter table staff_member add column separated boolean not null default false, add column covered_by_id uuid;
