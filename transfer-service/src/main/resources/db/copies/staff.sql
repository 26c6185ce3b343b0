-- Emptied before a rebuild reads the topic staff again: our copy of the staff. Who decides about a Case Manager's room
-- locks a row of it and would find it gone: they wait for the whole table.
lock table staff_member in exclusive mode;
delete from staff_member;
