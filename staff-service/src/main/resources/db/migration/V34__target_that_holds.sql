-- Individuals at most: a Case Manager's own target, the programme's, or the agency's, as told last. Null: not told yet.
alter table staff_member add effective_target int;
