-- What members bring along: held for constraints alone (R-CONF-2), for ranking (R-CAND-3), for their class (R-CLS-2, R-CLS-3).
alter table staff_member
    add column gender                     text check (gender in ('FEMALE', 'MALE', 'OTHER')),
    add column specialties                jsonb not null default '[]',
    add column education                  jsonb not null default '[]',
    add column supervisor_override_reason text;
