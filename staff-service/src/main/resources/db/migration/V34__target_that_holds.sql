-- Individuals at most: a Case Manager's own, the programme's, or the agency's, as it was told last.
alter table staff_member add effective_target int;
update staff_member set effective_target = coalesce(caseload_target, 25) where role = 'CASE_MANAGER';
