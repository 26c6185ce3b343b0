create table approval (
    request_id        uuid        primary key,
    individual_id     uuid        not null,
    case_manager_id   uuid        not null,
    submitter_id      uuid        not null,
    reason            text        not null,
    reason_version    int         not null,
    state             text        not null check (state in ('OPEN', 'UNDER_REVIEW', 'GRANTED', 'DENIED', 'WITHDRAWN', 'CLOSED')),
    opened_at         timestamptz not null,
    prohibited_ground text        check (prohibited_ground in ('DIFFICULT_TO_WORK_WITH', 'EXTENSIVE_NEEDS')),
    changes           int         not null,
    version           bigint      not null,
    constraint prohibited_is_never_granted check (prohibited_ground is null or state <> 'GRANTED')
);

create index approval_by_age on approval (opened_at desc, request_id desc);
create index approval_case_manager on approval (case_manager_id, opened_at desc, request_id desc);
create index approval_submitter on approval (submitter_id, opened_at desc, request_id desc);

create table approval_step (
    id                 uuid        primary key,
    request_id         uuid        not null references approval,
    position           int         not null,
    kind               text        not null check (kind in ('SUPERVISOR', 'ASSISTANT_DIRECTOR', 'HUMAN_RESOURCES')),
    needs_conversation boolean     not null,
    state              text        not null check (state in ('WAITING', 'OPEN', 'UNDER_REVIEW', 'APPROVED', 'DENIED', 'ENDED')),
    since              timestamptz not null,
    assignee_id        uuid,
    decided_by_id      uuid,
    decided_at         timestamptz,
    ground             text,
    comment            text,
    mcr_id             uuid,
    mcr_completed_at   timestamptz,
    mcr_valid_days     int,
    constraint step_position_is_unique unique (request_id, position),
    constraint one_step_for_each_decider unique (request_id, decided_by_id),
    constraint decided_by_somebody check ((state in ('APPROVED', 'DENIED')) = (decided_by_id is not null and decided_at is not null)),
    constraint denied_with_ground check (state <> 'DENIED' or ground is not null and comment is not null),
    constraint approved_on_an_mcr check (state <> 'APPROVED' or mcr_id is not null)
);

create unique index one_live_step on approval_step (request_id) where state in ('OPEN', 'UNDER_REVIEW');
create index approval_step_inbox on approval_step (assignee_id, since, id) where state in ('OPEN', 'UNDER_REVIEW');
create index approval_step_under_review on approval_step (since, id) where state = 'UNDER_REVIEW';
