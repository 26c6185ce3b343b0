create table entry (
    id      uuid   primary key,
    words   text   not null unique,
    colour  text   not null,
    version bigint not null
);

create table heard (
    id  bigint generated always as identity primary key,
    key text not null,
    words text not null
);
