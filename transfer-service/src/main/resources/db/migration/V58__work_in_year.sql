-- Added up once: whoever compares thousands by their average month reads a number of each, not twelve.
alter table caseload add column work_in_year int not null generated always as (
    annuals[1] + annuals[2] + annuals[3] + annuals[4] + annuals[5] + annuals[6]
    + annuals[7] + annuals[8] + annuals[9] + annuals[10] + annuals[11] + annuals[12]
    + quarterlies[1] + quarterlies[2] + quarterlies[3] + quarterlies[4] + quarterlies[5] + quarterlies[6]
    + quarterlies[7] + quarterlies[8] + quarterlies[9] + quarterlies[10] + quarterlies[11] + quarterlies[12]
) stored;
