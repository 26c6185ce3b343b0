-- Emptied before a rebuild reads the topic individuals again: how mail calls an Individual.
delete from individual;
