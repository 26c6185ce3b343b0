-- Who was offered to the Individual or guardian to choose from, and what they said. The latest counts, the others are history.
create table pick_list (
    id               uuid        primary key,
    request_id       uuid        not null references entry,
    offered_to       text        not null check (offered_to in ('INDIVIDUAL', 'GUARDIAN')),
    offered_on       date        not null,
    offered_by       uuid        not null,
    case_manager_ids uuid[]      not null,
    answer           text        check (answer in ('CHOSEN', 'REFUSED')),
    chosen_id        uuid,
    answered_on      date,
    answered_by      uuid,
    note             text,
    constraint chosen_is_named check ((answer is not distinct from 'CHOSEN') = (chosen_id is not null)),
    constraint chosen_was_offered check (chosen_id = any (case_manager_ids)),
    constraint answered_after_the_offer check (answered_on >= offered_on),
    constraint answers_say_when check ((answer is null) = (answered_on is null))
);

create unique index one_open_pick_list on pick_list (request_id) where answer is null;
create index pick_list_by_request on pick_list (request_id, id);

alter table entry
    add column choice    text check (choice in ('OFFERED', 'CHOSEN', 'REFUSED')),
    add column chosen_id uuid,
    add constraint choice_names_whom check ((choice is not distinct from 'CHOSEN') = (chosen_id is not null));

comment on column entry.choice is 'where the latest pick list stands; null where there is none';
