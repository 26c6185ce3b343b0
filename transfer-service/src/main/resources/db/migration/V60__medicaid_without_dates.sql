-- Who knows that coverage is pending, suspended or terminated need not know its dates; active coverage has a first day.
alter table fact_sheet
    drop constraint medicaid_is_whole,
    add constraint medicaid_is_whole check ((medicaid_status is null) = (medicaid_as_of is null)
        and (medicaid_status is not null or covered_from is null)
        and (medicaid_status is distinct from 'ACTIVE' or covered_from is not null));
