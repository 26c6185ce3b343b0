-- What failed while everything that was due was done: left alone for a while, so that it holds up nothing else.
create table setback (
    work       text        not null,
    subject_id uuid        not null,
    attempts   int         not null,
    not_before timestamptz not null,
    primary key (work, subject_id)
);

comment on column setback.work is 'risk_check, listed_entry, standing';
