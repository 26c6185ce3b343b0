-- Dollars a year, for Human Resources and the member alone. R-STF-2.
alter table staff_member add column salary int constraint salary_is_positive check (salary > 0);
