-- Lower caseloads that Case Managers wish, with the salary that goes with them. R-DEC-1.
create table caseload_adjustment (
    id                  uuid    primary key,
    staff_id            uuid    not null references staff_member,
    state               text    not null check (state in ('SUBMITTED', 'GRANTED', 'DENIED', 'WITHDRAWN')),
    target_before       int     not null,
    target              int     not null,
    class_code          text,
    salary              int,
    salary_discussed_on date    not null,
    submitted_by_id     uuid    not null,
    submitted_at        timestamptz not null,
    withdrawal_asked_at timestamptz,
    decided_by_id       uuid,
    decided_at          timestamptz,
    version             bigint  not null,
    constraint target_is_lower check (target < target_before)
);

create unique index one_open_caseload_adjustment on caseload_adjustment (staff_id) where state = 'SUBMITTED';
create index caseload_adjustment_newest_first on caseload_adjustment (submitted_at desc, id desc);
create index caseload_adjustment_of_member on caseload_adjustment (staff_id, submitted_at desc, id desc);
