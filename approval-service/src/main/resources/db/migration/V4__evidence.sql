-- What is recorded about a request before a step of it is approved.
alter table approval add column evidence jsonb not null default '{}';
alter table approval_step add column records text[] not null default '{}';
-- The setting that the verified distance was judged by when the step was approved.
alter table approval_step add column limit_miles numeric;
