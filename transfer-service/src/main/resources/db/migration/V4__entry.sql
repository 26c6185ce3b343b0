create table entry (
    id                  uuid        primary key,
    individual_id       uuid        not null,
    case_manager_id     uuid        not null,
    reason              text        not null,
    state               text        not null check (state in ('LISTED', 'TARGETED', 'COMPLETED', 'REMOVED', 'CLOSED')),
    added_at            timestamptz not null,
    new_case_manager_id uuid,
    target_date         date,
    note                text,
    revision            int         not null,
    target_set_by       uuid,
    ended_at            timestamptz,
    ended_by            uuid,
    completed_on        date,
    removal_reason      text,
    close_cause         text,
    move_shown          boolean     not null,
    decided_with        text,
    version             bigint      not null,
    constraint target_is_whole check ((new_case_manager_id is null) = (target_date is null)),
    constraint target_of_targeted check ((state in ('TARGETED', 'COMPLETED')) = (target_date is not null)),
    constraint completed_on_or_after_target check (completed_on >= target_date),
    constraint ended_entries_say_when check ((state in ('LISTED', 'TARGETED')) = (ended_at is null))
);

comment on column entry.move_shown is 'whether our copy of the Individual shows the completed move; until then it takes up room by itself';

create index entry_by_addition on entry (added_at, id);
create index entry_by_state on entry (state, added_at, id);
create index entry_by_case_manager on entry (case_manager_id, added_at, id);
create index entry_by_individual on entry (individual_id);
create index entry_taking_up_room on entry (new_case_manager_id) where new_case_manager_id is not null;
comment on column entry.decided_with is 'the settings that the last target or completion was judged by';
