-- Emptied before a rebuild reads the topic staff again: our copy of the staff.
delete from staff_member;
