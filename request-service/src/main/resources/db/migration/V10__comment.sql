-- What people wrote about a request, for each other. A draft's go with the draft.
create table comment (
    id         uuid        primary key,
    request_id uuid        not null references balance_request on delete cascade,
    author_id  uuid        not null,
    text       text        not null,
    written_at timestamptz not null
);

create index comment_of_request on comment (request_id, id);
