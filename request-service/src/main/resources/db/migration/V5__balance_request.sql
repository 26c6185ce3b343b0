create table balance_request (
    id                  uuid        primary key,
    individual_id       uuid        not null references individual,
    case_manager_id     uuid        not null,
    entered_by_id       uuid        not null,
    submitter_id        uuid,
    reason              text        not null,
    reason_version      int         not null,
    details             text        not null check (details is json object),
    state               text        not null check (state in ('DRAFT', 'SUBMITTED', 'IN_APPROVAL', 'UNDER_REVIEW',
                            'APPROVED', 'LISTED', 'TARGETED', 'COMPLETED', 'REMOVED', 'CLOSED', 'DENIED', 'WITHDRAWN')),
    submitted_at        timestamptz,
    withdrawal_asked_at timestamptz,
    closure_asked_at    timestamptz,
    denial_ground       text,
    version             bigint      not null,
    check ((state = 'DRAFT') = (submitted_at is null)),
    check ((submitted_at is null) = (submitter_id is null))
);

-- R-REQ-2: one live request for an Individual. Only a terminal event frees the slot.
create unique index one_live_request on balance_request (individual_id)
    where state in ('SUBMITTED', 'IN_APPROVAL', 'UNDER_REVIEW', 'APPROVED', 'LISTED', 'TARGETED');

create index balance_request_of_individual on balance_request (individual_id, id desc);
create index balance_request_of_case_manager on balance_request (case_manager_id, id desc);
create index balance_request_state on balance_request (state, id desc);
