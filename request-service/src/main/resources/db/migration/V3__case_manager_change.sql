-- Who the Individual's Case Managers were, and why each changed (R-REQ-6).
create table case_manager_change (
    id                       uuid        primary key,
    individual_id            uuid        not null references individual,
    previous_case_manager_id uuid,
    case_manager_id          uuid        not null,
    cause                    text        not null check (cause in ('REGISTERED', 'CORRECTED', 'MOVED')),
    reason                   text,
    request_id               uuid,
    changed_by_id            uuid,
    changed_at               timestamptz not null,
    check ((cause = 'REGISTERED') = (previous_case_manager_id is null)),
    check ((cause = 'CORRECTED') = (reason is not null)),
    check ((cause = 'MOVED') = (request_id is not null))
);

create index case_manager_change_newest on case_manager_change (individual_id, id desc);
