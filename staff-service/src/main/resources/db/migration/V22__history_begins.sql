-- The history of members who were here before it was kept begins with what is true now.
insert into staff_member_version (id, staff_id, number, valid_from, recorded_at, state)
select gen_random_uuid(), id, version, (now() at time zone 'America/Indiana/Indianapolis')::date, now(),
    jsonb_strip_nulls(jsonb_build_object(
        'staffId', id,
        'staffNumber', staff_number,
        'subject', subject,
        'lastWorkingDay', last_working_day,
        'coveredById', covered_by_id,
        'version', version,
        'details', jsonb_build_object(
            'status', status,
            'givenName', given_name,
            'familyName', family_name,
            'email', email,
            'role', role,
            'caseManagerKind', case_manager_kind,
            'reportsToId', reports_to_id,
            'classCode', class_code,
            'supervisorOverrideReason', supervisor_override_reason,
            'caseManagerSince', case_manager_since,
            'priorExperienceMonths', prior_experience_months,
            'education', education,
            'specialties', specialties,
            'programme', programme,
            'caseloadTarget', caseload_target,
            'salary', salary,
            'gender', gender,
            'address', case when zip is not null then jsonb_build_object(
                'street', street,
                'city', city,
                'county', county,
                'zip', zip,
                'latitude', latitude,
                'longitude', longitude,
                'placeIsExact', place_is_exact) end)))
from staff_member
where not exists (select from staff_member_version where staff_id = staff_member.id);
