-- How much a piece of work matters to those who do it.
alter table work_item
    add column importance text not null default 'NORMAL'
        check (importance in ('HIGH', 'NORMAL', 'LOW'));

alter table work_item alter column importance drop default;
