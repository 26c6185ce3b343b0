alter table staff_member add column if not exists programme text;
