alter table staff_member add column latitude double precision, add column longitude double precision;
alter table individual add column latitude double precision, add column longitude double precision;
