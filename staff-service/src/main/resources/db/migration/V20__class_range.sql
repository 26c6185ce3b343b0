-- Salary ranges that Human Resources have added to those of the class series, each from a day on. R-CLS-1.
create table class_range (
    id             uuid primary key,
    code           text not null check (code ~ '^52(2[6-9]|30)$'),
    effective_from date not null,
    minimum        int  not null check (minimum > 0),
    maximum        int  not null,
    entered_by_id  uuid not null references staff_member,
    entered_at     timestamptz not null,
    constraint range_is_not_empty check (minimum <= maximum),
    constraint one_range_from_a_day unique (code, effective_from)
);
