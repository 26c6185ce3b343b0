-- Emptied before a rebuild reads the topic individuals again: our copy of the Individuals, and what is counted from it;
-- so a Case Manager who has nobody any more keeps no count from before.
delete from caseload;
delete from individual;
