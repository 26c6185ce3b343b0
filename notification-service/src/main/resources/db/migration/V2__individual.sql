-- How mail calls an Individual: the agency's number and initials, never the name.
create table individual (
    id            uuid   primary key,
    agency_number text   not null,
    initials      text,
    sequence      bigint not null
);
