-- Emptied before a rebuild reads the topic individuals again: our copy of the Individuals.
delete from individual;
