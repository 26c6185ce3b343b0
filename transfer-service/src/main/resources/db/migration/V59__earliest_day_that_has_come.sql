-- What counts as done today may make an Individual eligible today as well: their day has come, and stays so day after day.
alter table listed_entry
    drop constraint eligible_now_or_later,
    add constraint eligible_now check (not eligible or earliest_day = date '0001-01-01');

update listed_entry set earliest_day = date '0001-01-01'
where earliest_day > date '0001-01-01' and earliest_day < current_date - 1;

comment on column listed_entry.earliest_day is
    '0001-01-01 where the day has come, with what counts as done today; 9999-12-31 where nobody can say';
