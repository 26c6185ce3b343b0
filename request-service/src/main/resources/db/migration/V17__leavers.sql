-- R-STF-1: who has notice is closed to new Individuals. R-STF-3: who covers a leaver's caseload sees it.
alter table staff_member
    add last_working_day date,
    add covered_by_id uuid;

create index staff_member_covered_by on staff_member (covered_by_id) where covered_by_id is not null;
