-- When Individuals came and left: what the forecast learns from. R-CLD-3.
alter table individual
    add column registered_on date,
    add column ended_on      date;

create index individual_registered_on on individual (registered_on);
create index individual_ended_on on individual (ended_on) where ended_on is not null;
