-- What is known about an Individual's readiness; the row is also what decisions that rest on it lock.
create table fact_sheet (
    individual_id        uuid        primary key,
    medicaid_status      text        check (medicaid_status in ('ACTIVE', 'PENDING', 'SUSPENDED', 'TERMINATED')),
    covered_from         date,
    covered_until        date,
    medicaid_as_of       timestamptz,
    medicaid_reporter_id uuid,
    medicaid_source      text,
    locsi_expires_on     date,
    locsi_completed_on   date,
    locsi_as_of          timestamptz,
    locsi_reporter_id    uuid,
    locsi_source         text,
    version              bigint      not null,
    constraint medicaid_is_whole check ((medicaid_status is null) = (covered_from is null)
        and (medicaid_status is null) = (medicaid_as_of is null)),
    constraint locsi_is_whole check ((locsi_expires_on is null) = (locsi_as_of is null))
);

create table work_item (
    id                  uuid        primary key,
    individual_id       uuid        not null,
    kind                text        not null,
    due_on              date,
    flagged_outstanding boolean     not null,
    done                boolean     not null,
    as_of               timestamptz not null,
    reporter_id         uuid,
    source              text,
    version             bigint      not null
);

create index work_item_by_due_date on work_item (individual_id, (coalesce(due_on, date '0001-01-01')), id);
create index work_item_open on work_item (individual_id) where not done;
