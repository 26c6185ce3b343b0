-- What of the reason's details travels as codes, and whether a move waits for a Case Manager nearby.
alter table approval add column coded_details jsonb, add column waits_for_local_opening boolean;
-- The setting of minutes that the waiting was judged by.
alter table approval_step add column limit_minutes int;
