create index swap_by_target_date on swap (state, target_date, id);
