-- Emptied before a rebuild reads the topic individuals again: our copy of the Individuals, and what is counted from it;
-- the homes in caseload are ours. Locked in the order in which everybody does.
update caseload
set assigned = default, levels = default, annuals = default, quarterlies = default, miles = default, located = default;
delete from individual;
