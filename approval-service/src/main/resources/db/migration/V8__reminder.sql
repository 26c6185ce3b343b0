-- Who was reminded on which day: once, by whichever replica came first (R-APR-7).
create table reminder (
    assignee_id uuid not null,
    day         date not null,
    primary key (assignee_id, day)
);
