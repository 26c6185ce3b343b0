-- Where each request is, as the topics tell it: a copy that reading them from the start makes again. R-CLD-6.
create table case_card (
    request_id          uuid        primary key,
    individual_id       uuid,
    case_manager_id     uuid,
    reason              text,
    entered_at          timestamptz,
    stage               text        check (stage in ('SUBMITTED', 'IN_APPROVAL', 'UNDER_REVIEW', 'APPROVED', 'LISTED',
                                        'TARGETED', 'ENDED')),
    since               timestamptz,
    sequence            bigint      not null default 0,
    new_case_manager_id uuid,
    target_date         date,
    constraint target_when_targeted check (stage = 'TARGETED' or target_date is null)
);

create index case_card_oldest_first on case_card (since, request_id) where stage <> 'ENDED';
create index case_card_of_case_manager on case_card (case_manager_id, since, request_id) where stage <> 'ENDED';
