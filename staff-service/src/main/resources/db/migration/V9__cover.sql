-- Who covers the caseload of a member who has left. R-STF-3.
alter table staff_member
    add column covered_by_id uuid references staff_member,
    add constraint nobody_covers_themselves check (covered_by_id <> id);

create index staff_member_covered_by on staff_member (covered_by_id) where covered_by_id is not null;
