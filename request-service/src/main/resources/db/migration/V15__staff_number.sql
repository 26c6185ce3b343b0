-- Files name a Case Manager by the agency's number. Not unique: states of different members arrive in any order.
alter table staff_member add staff_number text;

create index staff_member_number on staff_member (staff_number);
