-- A copy of states that somebody else tells.
create table known (
    key      uuid   primary key,
    words    text   not null,
    sequence bigint not null
);

-- Like a copy, and forgotten by db/copies.
create table made_otherwise (
    sequence bigint not null
);
