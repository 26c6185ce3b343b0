-- Whom changed settings could not judge is kept apart from whose day has come.
comment on column setback.work is 'risk_check, listed_entry, standing, standing_settings';
