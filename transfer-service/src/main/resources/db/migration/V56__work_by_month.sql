-- What candidates are compared by, in one array: thousands of them are read at once.
alter table caseload add work int[] not null generated always as (array[
    annuals[1] + quarterlies[1], annuals[2] + quarterlies[2], annuals[3] + quarterlies[3],
    annuals[4] + quarterlies[4], annuals[5] + quarterlies[5], annuals[6] + quarterlies[6],
    annuals[7] + quarterlies[7], annuals[8] + quarterlies[8], annuals[9] + quarterlies[9],
    annuals[10] + quarterlies[10], annuals[11] + quarterlies[11], annuals[12] + quarterlies[12]
]) stored;
